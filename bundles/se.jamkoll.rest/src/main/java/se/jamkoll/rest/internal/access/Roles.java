package se.jamkoll.rest.internal.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.jamkoll.api.access.Grant;

/** Roles in an order of their own. */
final class Roles {

  private static final Comparator<Grant> ORDER =
      Comparator.comparing(Grant::role)
          .thenComparing(grant -> Objects.requireNonNullElse(grant.body(), ""));

  private Roles() {}

  /** Returns roles, sorted. */
  static List<Grant> sorted(Collection<Grant> grants) {
    return grants.stream().sorted(ORDER).toList();
  }
}
