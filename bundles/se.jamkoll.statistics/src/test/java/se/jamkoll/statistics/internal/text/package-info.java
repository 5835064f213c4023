@NullMarked
package se.jamkoll.statistics.internal.text;

import org.jspecify.annotations.NullMarked;
