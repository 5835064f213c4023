@NullMarked
package se.jamkoll.compliance.internal.draft;

import org.jspecify.annotations.NullMarked;
