/** The ten factors as data, and the score that is suggested for factor 7. */
@NullMarked
package se.jamkoll.statistics.internal.factor;

import org.jspecify.annotations.NullMarked;
