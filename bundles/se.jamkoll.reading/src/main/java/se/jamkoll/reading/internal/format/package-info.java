/** What every format's reader is given, and what it has to be able to do. */
@NullMarked
package se.jamkoll.reading.internal.format;

import org.jspecify.annotations.NullMarked;
