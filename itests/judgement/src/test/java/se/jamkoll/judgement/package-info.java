/** Measures how well letters are read and judged, from file to level. */
@NullMarked
package se.jamkoll.judgement;

import org.jspecify.annotations.NullMarked;
