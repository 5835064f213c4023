/** What secretaries do about what is missing, and what came of it. */
@NullMarked
package se.jamkoll.compliance.internal.action;

import org.jspecify.annotations.NullMarked;
