/** What is drawn on a page, all turned so that its lines run to the right. */
@NullMarked
package se.jamkoll.reading.internal.pdf.page;

import org.jspecify.annotations.NullMarked;
