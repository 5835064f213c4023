/** The figures of factor 7 as files. */
@NullMarked
package se.jamkoll.statistics.internal.export;

import org.jspecify.annotations.NullMarked;
