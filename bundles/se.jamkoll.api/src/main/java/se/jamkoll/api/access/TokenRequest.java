package se.jamkoll.api.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token that is asked for.
 *
 * @param account the id of the account it is for; null for the caller's own
 * @param name what it is for, 1–100 characters
 * @param scope the roles it opens, each held by the account
 * @param expires when it ends, at most a year ahead
 */
public record TokenRequest(
    @Nullable String account, String name, Set<Grant> scope, Instant expires) {

  /** Copies the scope. */
  public TokenRequest {
    scope = Set.copyOf(scope);
  }
}
