/** PDF files: from glyphs on a page to paragraphs. */
@NullMarked
package se.jamkoll.reading.internal.pdf;

import org.jspecify.annotations.NullMarked;
