/** An open PDF file: its objects, its pages, what is packed in its streams. */
@NullMarked
package se.jamkoll.reading.internal.pdf.file;

import org.jspecify.annotations.NullMarked;
