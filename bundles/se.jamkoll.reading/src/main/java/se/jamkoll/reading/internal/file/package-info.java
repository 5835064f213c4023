/** One file, and the letters in it: its type, its format, and what goes wrong. */
@NullMarked
package se.jamkoll.reading.internal.file;

import org.jspecify.annotations.NullMarked;
