/** Figures of groups, and which of them are hidden. */
@NullMarked
package se.jamkoll.statistics.internal.count;

import org.jspecify.annotations.NullMarked;
