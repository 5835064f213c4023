/** The bundles, tested inside a running framework. */
@NullMarked
package se.jamkoll.itest;

import org.jspecify.annotations.NullMarked;
