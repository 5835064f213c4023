/** The guard in front of every route. */
@NullMarked
package se.jamkoll.security.internal.guard;

import org.jspecify.annotations.NullMarked;
