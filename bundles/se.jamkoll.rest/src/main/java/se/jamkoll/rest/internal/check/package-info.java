/** Checks of a file or a text that the caller gives: answered, and forgotten. */
@NullMarked
package se.jamkoll.rest.internal.check;

import org.jspecify.annotations.NullMarked;
