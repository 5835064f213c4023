package se.jamkoll.api.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token by which a program asks for an account. What proves it is told once and kept nowhere.
 *
 * @param id its opaque id, which proves nothing
 * @param account the id of the account
 * @param name what it is for, in its maker's words
 * @param scope the roles of the account that it opens
 * @param made when it was made
 * @param expires when it ends
 * @param lastUsed the last day on which it was used; null when it never was
 */
public record Token(
    String id,
    String account,
    String name,
    Set<Grant> scope,
    Instant made,
    Instant expires,
    @Nullable LocalDate lastUsed) {

  /** Copies the scope. */
  public Token {
    scope = Set.copyOf(scope);
  }
}
