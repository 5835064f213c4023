/** Reads tagged files by their tree of structure elements. */
@NullMarked
package se.jamkoll.reading.internal.pdf.tags;

import org.jspecify.annotations.NullMarked;
