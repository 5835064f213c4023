/** The services of compliance statistics and of the ten factors. */
@NullMarked
package se.jamkoll.statistics;

import org.jspecify.annotations.NullMarked;
