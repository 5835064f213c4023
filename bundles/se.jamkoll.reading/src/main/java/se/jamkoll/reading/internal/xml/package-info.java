/** XML without entities, bounded in depth. */
@NullMarked
package se.jamkoll.reading.internal.xml;

import org.jspecify.annotations.NullMarked;
