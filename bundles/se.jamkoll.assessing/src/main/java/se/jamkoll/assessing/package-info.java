/** The services of this bundle, found by {@link java.util.ServiceLoader}. */
@NullMarked
package se.jamkoll.assessing;

import org.jspecify.annotations.NullMarked;
