/** Reads files into decision documents. */
@NullMarked
package se.jamkoll.reading;

import org.jspecify.annotations.NullMarked;
