/** What is read out of a file, whatever its format, or why it cannot be read. */
@NullMarked
package se.jamkoll.reading.internal;

import org.jspecify.annotations.NullMarked;
