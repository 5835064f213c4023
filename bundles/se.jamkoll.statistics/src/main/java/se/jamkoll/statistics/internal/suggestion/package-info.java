/** The suggested score of factor 7, and what people make of it. */
@NullMarked
package se.jamkoll.statistics.internal.suggestion;

import org.jspecify.annotations.NullMarked;
