package se.jamkoll.security.internal.guard;

import java.lang.reflect.Method;
import java.util.List;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.AllowAnyone;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Role;

/** Who opens a route. */
sealed interface Opening {

  /** Everyone, signed in or not. */
  record Anyone() implements Opening {}

  /**
   * Whoever holds one of some roles.
   *
   * @param roles the roles; empty for whoever holds any
   */
  record Holders(List<Role> roles) implements Opening {

    /** Tells whether a caller is one of them. */
    boolean include(Caller caller) {
      return roles.isEmpty() ? !caller.grants().isEmpty() : roles.stream().anyMatch(caller::has);
    }
  }

  /** No one: the route does not say who. */
  record NoOne() implements Opening {}

  /** Returns who opens a route. */
  static Opening of(Method method) {
    Allow allow = method.getAnnotation(Allow.class);
    if (allow != null) {
      return new Holders(List.of(allow.value()));
    }
    return method.isAnnotationPresent(AllowAnyone.class) ? new Anyone() : new NoOne();
  }
}
