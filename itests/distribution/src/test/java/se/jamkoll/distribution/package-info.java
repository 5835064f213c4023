/** The distribution, run as a process of its own. */
@NullMarked
package se.jamkoll.distribution;

import org.jspecify.annotations.NullMarked;
