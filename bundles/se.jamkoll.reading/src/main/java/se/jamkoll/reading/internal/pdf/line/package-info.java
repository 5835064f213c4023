/** The lines that glyphs make, and the rows that lines stand on. */
@NullMarked
package se.jamkoll.reading.internal.pdf.line;

import org.jspecify.annotations.NullMarked;
