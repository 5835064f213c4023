@NullMarked
package se.jamkoll.statistics.internal.suggestion;

import org.jspecify.annotations.NullMarked;
