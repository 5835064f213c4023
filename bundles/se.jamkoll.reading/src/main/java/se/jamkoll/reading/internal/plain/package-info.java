/** Plain text, whatever its character set. */
@NullMarked
package se.jamkoll.reading.internal.plain;

import org.jspecify.annotations.NullMarked;
