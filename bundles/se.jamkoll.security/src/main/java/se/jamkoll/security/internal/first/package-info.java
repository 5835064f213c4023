/** The accounts that an installation begins with. */
@NullMarked
package se.jamkoll.security.internal.first;

import org.jspecify.annotations.NullMarked;
