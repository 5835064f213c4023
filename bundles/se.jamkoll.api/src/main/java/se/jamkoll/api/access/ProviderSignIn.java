package se.jamkoll.api.access;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Signing in at the organisation's own service, by OpenID Connect. It is there when it is
 * configured.
 */
@ProviderType
public interface ProviderSignIn {

  /**
   * Begins a sign-in.
   *
   * @param returnTo the path of the page to go to afterwards; anything but a path leads to the
   *     start
   * @throws AccessException when the service does not answer
   */
  Begun begin(@Nullable String returnTo);

  /**
   * Ends a sign-in by what the service answered.
   *
   * @param browser what the browser kept since {@link #begin}; null when it kept nothing
   * @param answer the address that the service sent the browser to, with its query
   * @throws AccessException when the answer cannot be trusted, comes late or a second time, or
   *     gives no role
   */
  Finished finish(@Nullable String browser, URI answer);

  /** Returns where to send the browser to sign out at the service too; null when it has no such. */
  @Nullable URI signOut();

  /** Returns the header {@code Set-Cookie} by which the browser keeps a sign-in, or forgets it. */
  String cookie(@Nullable String browser, boolean encrypted);

  /** The name of the cookie by which the browser keeps a sign-in. */
  String COOKIE = "jamkoll-sign-in";

  /**
   * A sign-in that has begun.
   *
   * @param redirect where to send the browser
   * @param browser what the browser keeps until then
   */
  record Begun(URI redirect, String browser) {}

  /**
   * A sign-in that has ended well.
   *
   * @param signedIn the session
   * @param returnTo the path of the page to go to
   */
  record Finished(SignedIn signedIn, String returnTo) {}
}
