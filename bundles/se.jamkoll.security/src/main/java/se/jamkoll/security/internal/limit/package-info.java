/** How much is let through in a time. */
@NullMarked
package se.jamkoll.security.internal.limit;

import org.jspecify.annotations.NullMarked;
