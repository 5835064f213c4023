/** Deleting older work by decisions. */
@NullMarked
package se.jamkoll.compliance.internal.deletion;

import org.jspecify.annotations.NullMarked;
