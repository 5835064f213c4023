@NullMarked
package se.jamkoll.statistics.internal.round;

import org.jspecify.annotations.NullMarked;
