/** The walls between bodies. */
@NullMarked
package se.jamkoll.statistics.internal.access;

import org.jspecify.annotations.NullMarked;
