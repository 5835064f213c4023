/** Items as statistics count them: how they are written, and how they are counted. */
@NullMarked
package se.jamkoll.store.internal.statistics;

import org.jspecify.annotations.NullMarked;
