/** Tests of deleting by decisions. */
@NullMarked
package se.jamkoll.compliance.internal.deletion;

import org.jspecify.annotations.NullMarked;
