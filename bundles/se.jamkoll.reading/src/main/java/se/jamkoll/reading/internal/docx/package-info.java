/** Word documents. */
@NullMarked
package se.jamkoll.reading.internal.docx;

import org.jspecify.annotations.NullMarked;
