/** Deletion of older work by decisions of bodies. */
@NullMarked
package se.jamkoll.rest.internal.deletion;

import org.jspecify.annotations.NullMarked;
