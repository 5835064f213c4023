/** Follows what a page draws, as far as it bears on text. */
@NullMarked
package se.jamkoll.reading.internal.pdf.content;

import org.jspecify.annotations.NullMarked;
