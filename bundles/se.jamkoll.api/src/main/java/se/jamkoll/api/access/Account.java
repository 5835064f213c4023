package se.jamkoll.api.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone, or something, that may sign in. No secret is part of it.
 *
 * @param id its opaque id, by which everything else knows it
 * @param login what it signs in with, and is known by to hosts
 * @param grants the roles it holds
 * @param origin where it signs in
 * @param enabled whether it may sign in
 * @param mustChangePassword whether the password must be changed before anything else
 * @param lockedUntil until when it is locked out after wrong passwords; null when it is not
 * @param made when it was made
 */
public record Account(
    String id,
    String login,
    Set<Grant> grants,
    Origin origin,
    boolean enabled,
    boolean mustChangePassword,
    @Nullable Instant lockedUntil,
    Instant made) {

  /** Copies the grants. */
  public Account {
    grants = Set.copyOf(grants);
  }

  /** Returns the account as one who asks. */
  public Caller caller() {
    return new Caller(id, login, grants);
  }

  /** Where an account signs in. */
  public enum Origin {
    /** Here, with a password. */
    LOCAL,
    /** At the organisation's own service, which also says its roles. */
    PROVIDER
  }
}
