/** The paragraphs that lines make. */
@NullMarked
package se.jamkoll.reading.internal.pdf.passage;

import org.jspecify.annotations.NullMarked;
