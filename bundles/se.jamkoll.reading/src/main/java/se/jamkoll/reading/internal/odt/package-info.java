/** OpenDocument texts. */
@NullMarked
package se.jamkoll.reading.internal.odt;

import org.jspecify.annotations.NullMarked;
