/** Passwords: which ones are taken, and how they are checked. */
@NullMarked
package se.jamkoll.security.internal.password;

import org.jspecify.annotations.NullMarked;
