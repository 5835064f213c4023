/** Tests of reading. */
@NullMarked
package se.jamkoll.reading;

import org.jspecify.annotations.NullMarked;
