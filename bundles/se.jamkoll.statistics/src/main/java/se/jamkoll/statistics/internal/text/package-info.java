/** What statistics say to people, in Swedish and English. */
@NullMarked
package se.jamkoll.statistics.internal.text;

import org.jspecify.annotations.NullMarked;
