/** From blocks as they were read to a document with a title, headings and one text. */
@NullMarked
package se.jamkoll.reading.internal.structure;

import org.jspecify.annotations.NullMarked;
