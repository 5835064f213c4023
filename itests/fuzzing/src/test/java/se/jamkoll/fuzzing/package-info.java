/** Targets of fuzzing, each with seeds to start from. */
@NullMarked
package se.jamkoll.fuzzing;

import org.jspecify.annotations.NullMarked;
