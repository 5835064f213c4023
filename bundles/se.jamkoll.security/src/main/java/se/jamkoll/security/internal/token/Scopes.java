package se.jamkoll.security.internal.token;

import java.util.Set;
import java.util.stream.Collectors;
import se.jamkoll.api.access.Grant;

/** What a token opens: what its scope says, as far as its account still holds it. */
public final class Scopes {

  private Scopes() {}

  /** Returns the grants of a scope that an account holds. */
  public static Set<Grant> open(Set<Grant> scope, Set<Grant> held) {
    return scope.stream()
        .filter(grant -> held.stream().anyMatch(each -> covers(each, grant)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Tells whether two grants are the same, whatever the case of their body. */
  static boolean covers(Grant held, Grant asked) {
    if (held.role() != asked.role()) {
      return false;
    }
    String body = held.body();
    return body == null ? asked.body() == null : body.equalsIgnoreCase(asked.body());
  }
}
