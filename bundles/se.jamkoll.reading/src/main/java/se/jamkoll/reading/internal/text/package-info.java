/** Text with looks, and its canonical form. */
@NullMarked
package se.jamkoll.reading.internal.text;

import org.jspecify.annotations.NullMarked;
