/** Tells the type of a file from its content. */
@NullMarked
package se.jamkoll.reading.internal.detect;

import org.jspecify.annotations.NullMarked;
