package se.jamkoll.security.internal.provider;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;

/**
 * Which roles follow from what a claim says.
 *
 * @param claim the claim that holds the names of app roles or groups; a dot goes one level down
 * @param grants the roles by those names
 */
public record RoleMapping(String claim, Map<String, Set<Grant>> grants) {

  /**
   * Reads a mapping, written as {@code name=ROLE} or {@code name=ROLE:body} with semicolons
   * between.
   *
   * @throws IllegalArgumentException when it is not written so, saying where
   */
  public static RoleMapping of(String claim, String written) {
    Map<String, Set<Grant>> grants = new HashMap<>();
    for (String part : written.split(";", -1)) {
      if (part.isBlank()) {
        continue;
      }
      int equals = part.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException(
            "A role is written name=ROLE or name=ROLE:body, not \"" + part.strip() + "\".");
      }
      grants
          .computeIfAbsent(part.substring(0, equals).strip(), name -> new HashSet<>())
          .add(grant(part.substring(equals + 1).strip()));
    }
    return new RoleMapping(claim, grants);
  }

  private static Grant grant(String written) {
    int colon = written.indexOf(':');
    String role = colon < 0 ? written : written.substring(0, colon);
    String body = colon < 0 ? null : written.substring(colon + 1).strip();
    return new Grant(Role.valueOf(role.strip()), body);
  }

  /** Returns the roles that claims give; none for names that are not mapped. */
  Set<Grant> of(Map<String, Object> claims) {
    Set<Grant> all = new HashSet<>();
    for (String name : names(claims)) {
      all.addAll(grants.getOrDefault(name, Set.of()));
    }
    return all;
  }

  private List<String> names(Map<String, Object> claims) {
    Object value = claims.get(claim);
    if (value == null) {
      value = below(claims, claim);
    }
    if (value instanceof Collection<?> many) {
      return many.stream().map(String::valueOf).toList();
    }
    return value == null ? List.of() : List.of(String.valueOf(value));
  }

  private static @Nullable Object below(Map<String, Object> claims, String path) {
    Object value = claims;
    for (String step : path.split("\\.", -1)) {
      if (!(value instanceof Map<?, ?> level)) {
        return null;
      }
      value = level.get(step);
    }
    return value;
  }
}
