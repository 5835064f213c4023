package se.jamkoll.statistics.internal.access;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.statistics.StatisticsException;
import se.jamkoll.api.statistics.StatisticsException.Problem;

/** Tells a body's name from a mistaken one, by the bodies that results are kept of. */
public final class KnownBodies {

  private final Supplier<List<String>> bodies;

  /** Creates it from what lists the bodies. */
  public KnownBodies(Supplier<List<String>> bodies) {
    this.bodies = bodies;
  }

  /**
   * Refuses a body that no results are kept of.
   *
   * @throws StatisticsException when it is unknown, naming those that the caller may see
   */
  public void refuseUnknown(Caller caller, String body) {
    List<String> known =
        bodies.get().stream()
            .filter(each -> caller.has(Role.STRATEGIST) || maySee(caller, each))
            .toList();
    if (known.stream().noneMatch(body::equalsIgnoreCase)) {
      throw new StatisticsException(Problem.UNKNOWN_BODY, body, String.join(", ", known));
    }
  }

  private static boolean maySee(Caller caller, String body) {
    return caller.has(Role.ADMIN) || caller.hasAny(body, Role.SECRETARY, Role.READER);
  }

  /**
   * Refuses to write something down for a body whose name is likely to be mistaken: it is not one
   * of those that results are kept of, nor the caller's own. Before there are any results, every
   * name will do.
   *
   * @param body the body; null for the whole organisation
   */
  public void refuseMistaken(Caller caller, @Nullable String body) {
    if (body == null || caller.hasAny(body, Role.SECRETARY, Role.READER)) {
      return;
    }
    if (!bodies.get().isEmpty()) {
      refuseUnknown(caller, body);
    }
  }
}
