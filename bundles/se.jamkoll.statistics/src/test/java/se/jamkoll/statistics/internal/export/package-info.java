@NullMarked
package se.jamkoll.statistics.internal.export;

import org.jspecify.annotations.NullMarked;
