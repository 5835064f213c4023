package se.jamkoll.api.access;

import java.util.Arrays;
import java.util.Set;

/**
 * Someone who asks: an account and what it may do. Each body (nämnd) is an authority of its own, so
 * that what is granted for one opens nothing at another.
 *
 * @param account the opaque id of the account, the only thing that is stored of a person
 * @param login what the account is known by to hosts
 * @param grants the roles it holds
 */
public record Caller(String account, String login, Set<Grant> grants) {

  /** Copies the grants. */
  public Caller {
    grants = Set.copyOf(grants);
  }

  /** Tells whether the caller holds a role, for whatever body. */
  public boolean has(Role role) {
    return grants.stream().anyMatch(grant -> grant.role() == role);
  }

  /** Tells whether the caller holds a role at a body, or one that is not held per body. */
  public boolean has(Role role, String body) {
    return grants.stream()
        .filter(grant -> grant.role() == role)
        .anyMatch(grant -> grant.body() == null || grant.body().equalsIgnoreCase(body));
  }

  /** Tells whether the caller holds one of the roles at a body. */
  public boolean hasAny(String body, Role... roles) {
    return Arrays.stream(roles).anyMatch(role -> has(role, body));
  }
}
