@NullMarked
package se.jamkoll.statistics.internal.count;

import org.jspecify.annotations.NullMarked;
