/** Tests of the core over a real database. */
@NullMarked
package se.jamkoll.security.internal;

import org.jspecify.annotations.NullMarked;
