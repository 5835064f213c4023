package se.jamkoll.security.internal.provider;

import java.net.URI;

/**
 * The organisation's own service, as an administrator set it.
 *
 * @param issuer who it says it is, exactly
 * @param clientId what it knows us by
 * @param clientSecret what proves to it that it is us; empty for a client without
 * @param callback where it sends browsers back to
 * @param start where it sends browsers after signing out
 * @param scope what is asked for, with spaces between
 * @param loginClaim the claim that holds the login
 * @param roles the roles by what a claim says
 */
public record Provider(
    URI issuer,
    String clientId,
    String clientSecret,
    URI callback,
    URI start,
    String scope,
    String loginClaim,
    RoleMapping roles) {

  /** Tells no secret. */
  @Override
  public String toString() {
    return "Provider[" + issuer + "]";
  }
}
