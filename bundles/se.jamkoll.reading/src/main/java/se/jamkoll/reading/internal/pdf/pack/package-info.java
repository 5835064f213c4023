/** The documents that one merged file holds. */
@NullMarked
package se.jamkoll.reading.internal.pdf.pack;

import org.jspecify.annotations.NullMarked;
