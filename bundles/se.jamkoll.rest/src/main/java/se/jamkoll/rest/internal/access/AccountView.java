package se.jamkoll.rest.internal.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Account;
import se.jamkoll.api.access.Grant;

/** An account, as administrators see it. */
record AccountView(
    String id,
    String login,
    List<Grant> roles,
    Account.Origin origin,
    boolean enabled,
    boolean mustChangePassword,
    @Nullable Instant lockedUntil,
    Instant made) {

  static AccountView of(Account account) {
    return new AccountView(
        account.id(),
        account.login(),
        Roles.sorted(account.grants()),
        account.origin(),
        account.enabled(),
        account.mustChangePassword(),
        account.lockedUntil(),
        account.made());
  }
}
