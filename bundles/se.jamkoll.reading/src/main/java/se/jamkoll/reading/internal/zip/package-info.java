/** Zip files in memory, bounded. */
@NullMarked
package se.jamkoll.reading.internal.zip;

import org.jspecify.annotations.NullMarked;
