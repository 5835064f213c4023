/** Signing in at the organisation's own service, by OpenID Connect. */
@NullMarked
package se.jamkoll.security.internal.provider;

import org.jspecify.annotations.NullMarked;
