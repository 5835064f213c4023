/**
 * What the codes of a font say and how wide they are, from the font's dictionary alone where that
 * does.
 */
@NullMarked
package se.jamkoll.reading.internal.pdf.font;

import org.jspecify.annotations.NullMarked;
