@NullMarked
package se.jamkoll.statistics.internal.benchmark;

import org.jspecify.annotations.NullMarked;
