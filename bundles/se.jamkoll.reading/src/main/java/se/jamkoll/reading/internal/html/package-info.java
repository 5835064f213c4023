/** Web pages. */
@NullMarked
package se.jamkoll.reading.internal.html;

import org.jspecify.annotations.NullMarked;
