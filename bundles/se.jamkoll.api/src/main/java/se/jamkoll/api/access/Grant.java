package se.jamkoll.api.access;

import org.jspecify.annotations.Nullable;

/**
 * A role that an account holds.
 *
 * @param role the role
 * @param body the body it is held for, by name in any case; null for a role that is not {@linkplain
 *     Role#perBody() held per body}
 */
public record Grant(Role role, @Nullable String body) {

  /** Refuses a body where there is none to name, and the other way round. */
  public Grant {
    if (role.perBody() != (body != null)) {
      throw new IllegalArgumentException(
          role.perBody()
              ? "The role " + role + " is held for a body, and none is named."
              : "The role " + role + " is not held for a body.");
    }
  }

  /** Grants a role that is not held per body. */
  public static Grant of(Role role) {
    return new Grant(role, null);
  }

  /** Grants a role for a body. */
  public static Grant of(Role role, String body) {
    return new Grant(role, body);
  }
}
