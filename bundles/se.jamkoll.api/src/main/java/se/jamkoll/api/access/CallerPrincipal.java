package se.jamkoll.api.access;

import java.security.Principal;

/**
 * The caller as a request carries it: the guard puts it there, resources take it from there.
 *
 * @param caller who asks
 */
public record CallerPrincipal(Caller caller) implements Principal {

  /** Returns the opaque id of the account. */
  @Override
  public String getName() {
    return caller.account();
  }
}
