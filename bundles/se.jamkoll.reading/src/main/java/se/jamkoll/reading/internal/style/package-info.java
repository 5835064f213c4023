/** What the names of styles tell, in English and Swedish. */
@NullMarked
package se.jamkoll.reading.internal.style;

import org.jspecify.annotations.NullMarked;
