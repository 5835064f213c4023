@NullMarked
package se.jamkoll.statistics.internal.measure;

import org.jspecify.annotations.NullMarked;
