package se.jamkoll.security.internal.first;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;

/**
 * The people of an invented organisation, as a host with examples tells of them: a line for each
 * role of each, with the login, the role and its body, and tabs between.
 */
public final class ExampleAccounts {

  /** The property of a host that tells of them. */
  public static final String PROPERTY = "examples.accounts";

  private ExampleAccounts() {}

  /**
   * Returns the roles by login.
   *
   * @throws IllegalArgumentException when a line tells no role
   */
  public static Map<String, Set<Grant>> of(Iterable<String> lines) {
    Map<String, Set<Grant>> people = new LinkedHashMap<>();
    for (String line : lines) {
      String[] parts = line.split("\t", -1);
      if (parts.length < 2) {
        throw new IllegalArgumentException("Not login, role and body: " + line);
      }
      Role role = Role.valueOf(parts[1]);
      people
          .computeIfAbsent(parts[0], login -> new HashSet<>())
          .add(role.perBody() ? Grant.of(role, parts[2]) : Grant.of(role));
    }
    return people;
  }
}
