/** Tokens of programs. */
@NullMarked
package se.jamkoll.security.internal.token;

import org.jspecify.annotations.NullMarked;
