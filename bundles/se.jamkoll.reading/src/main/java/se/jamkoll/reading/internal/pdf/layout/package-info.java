/** Reads pages by how they look: tables, columns, running headers. */
@NullMarked
package se.jamkoll.reading.internal.pdf.layout;

import org.jspecify.annotations.NullMarked;
