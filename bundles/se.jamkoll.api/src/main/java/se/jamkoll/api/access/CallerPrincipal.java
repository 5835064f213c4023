package se.jamkoll.api.access;

import java.security.Principal;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The caller as a request carries it: the guard puts it there, resources take it from there.
 *
 * @param caller who asks
 * @param now tells who asks by the same proof later, for an answer that goes on for long; nothing
 *     when the session or token has ended. To ask is no use of the session.
 */
public record CallerPrincipal(Caller caller, Supplier<Optional<Caller>> now) implements Principal {

  /** Returns the opaque id of the account. */
  @Override
  public String getName() {
    return caller.account();
  }

  /** Tells nothing but the account. */
  @Override
  public String toString() {
    return "CallerPrincipal[" + getName() + "]";
  }
}
