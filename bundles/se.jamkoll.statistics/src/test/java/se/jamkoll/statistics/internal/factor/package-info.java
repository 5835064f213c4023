@NullMarked
package se.jamkoll.statistics.internal.factor;

import org.jspecify.annotations.NullMarked;
