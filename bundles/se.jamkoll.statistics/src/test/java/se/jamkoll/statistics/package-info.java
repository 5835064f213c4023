@NullMarked
package se.jamkoll.statistics;

import org.jspecify.annotations.NullMarked;
