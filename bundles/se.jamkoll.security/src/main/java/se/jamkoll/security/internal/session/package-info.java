/** Sessions of those who sign in with a password. */
@NullMarked
package se.jamkoll.security.internal.session;

import org.jspecify.annotations.NullMarked;
