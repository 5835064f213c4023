/** What reading and assessing take, beside others; run with {@code -Pproof}. */
@NullMarked
package se.jamkoll.benchmarks;

import org.jspecify.annotations.NullMarked;
