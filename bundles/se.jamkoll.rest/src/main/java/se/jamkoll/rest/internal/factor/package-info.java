/** The ten factors, rounds of self-assessment and benchmarks over HTTP. */
@NullMarked
package se.jamkoll.rest.internal.factor;

import org.jspecify.annotations.NullMarked;
