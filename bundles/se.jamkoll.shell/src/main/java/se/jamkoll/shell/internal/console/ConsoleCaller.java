package se.jamkoll.shell.internal.console;

import java.util.Set;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;

/**
 * Who asks at the console: whoever sits at the machine looks after the installation. What is done
 * there is recorded as the account {@code console}.
 */
final class ConsoleCaller {

  private static final String ACCOUNT = "console";

  private ConsoleCaller() {}

  /** Returns the caller as the administrator. */
  static Caller administrator() {
    return new Caller(ACCOUNT, ACCOUNT, Set.of(Grant.of(Role.ADMIN)));
  }

  /** Returns the caller as the administrator and a strategist, who writes about factors. */
  static Caller strategist() {
    return new Caller(ACCOUNT, ACCOUNT, Set.of(Grant.of(Role.ADMIN), Grant.of(Role.STRATEGIST)));
  }

  /** Returns the caller as the administrator and, for one meeting, the secretary of its body. */
  static Caller secretaryOf(String body) {
    return new Caller(
        ACCOUNT, ACCOUNT, Set.of(Grant.of(Role.ADMIN), Grant.of(Role.SECRETARY, body)));
  }
}
