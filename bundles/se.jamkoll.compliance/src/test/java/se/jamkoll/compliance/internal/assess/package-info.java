/** Tests of what is kept of a version. */
@NullMarked
package se.jamkoll.compliance.internal.assess;

import org.jspecify.annotations.NullMarked;
