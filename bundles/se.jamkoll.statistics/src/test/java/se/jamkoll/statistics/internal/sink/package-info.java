@NullMarked
package se.jamkoll.statistics.internal.sink;

import org.jspecify.annotations.NullMarked;
