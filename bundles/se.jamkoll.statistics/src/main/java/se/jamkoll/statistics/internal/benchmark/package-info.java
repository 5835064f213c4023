/** Benchmarking between organisations, by files that they give each other. */
@NullMarked
package se.jamkoll.statistics.internal.benchmark;

import org.jspecify.annotations.NullMarked;
