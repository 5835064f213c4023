/** Secrets: how they are drawn, and what is kept of them. */
@NullMarked
package se.jamkoll.security.internal.secret;

import org.jspecify.annotations.NullMarked;
