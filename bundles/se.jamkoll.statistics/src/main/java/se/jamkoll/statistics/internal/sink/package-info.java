/** Where scores are handed on to other systems. */
@NullMarked
package se.jamkoll.statistics.internal.sink;

import org.jspecify.annotations.NullMarked;
