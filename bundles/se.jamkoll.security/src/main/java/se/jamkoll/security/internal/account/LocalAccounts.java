package se.jamkoll.security.internal.account;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.AccessException.Problem;
import se.jamkoll.api.access.Account;
import se.jamkoll.api.access.Accounts;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.OneTimePassword;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.security.internal.audit.AccessAudit;
import se.jamkoll.security.internal.password.PasswordHash;
import se.jamkoll.security.internal.password.PasswordRules;
import se.jamkoll.security.internal.session.LoginTries;
import se.jamkoll.security.internal.store.AccessDatabase;
import se.jamkoll.security.internal.store.AccountRows;
import se.jamkoll.security.internal.store.AccountRows.WithPassword;
import se.jamkoll.security.internal.store.FirstAccountRows;
import se.jamkoll.security.internal.store.SessionRows;

/** Looks after accounts. What is changed is recorded in the same breath, or not changed. */
public final class LocalAccounts implements Accounts {

  private static final int LONGEST_LOGIN = 100;

  private final AccessDatabase database;
  private final PasswordHash hashes;
  private final AccessAudit audit;
  private final LoginTries tries;
  private final InstantSource clock;
  private final PasswordRules rules = new PasswordRules();

  /** Creates the service. */
  public LocalAccounts(
      AccessDatabase database,
      PasswordHash hashes,
      AccessAudit audit,
      LoginTries tries,
      InstantSource clock) {
    this.database = database;
    this.hashes = hashes;
    this.audit = audit;
    this.tries = tries;
    this.clock = clock;
  }

  @Override
  public List<Account> list(Caller caller) {
    audit.passAdministrator(caller, "accounts.read");
    List<Account> all = database.with(handle -> new AccountRows(handle).all());
    audit.done(caller.account(), "accounts.read", "");
    return all;
  }

  @Override
  public List<Name> names(Caller caller) {
    if (!caller.has(Role.STRATEGIST)) {
      audit.passAdministrator(caller, "accounts.read");
    }
    return database.with(handle -> new AccountRows(handle).all()).stream()
        .filter(account -> account.grants().stream().anyMatch(each -> each.role() != Role.HOST))
        .map(account -> new Name(account.id(), account.login()))
        .toList();
  }

  @Override
  public Account find(Caller caller, String id) {
    audit.passAdministrator(caller, "accounts.read");
    Account account = database.with(handle -> known(handle, id));
    audit.done(caller.account(), "accounts.read", id);
    return account;
  }

  @Override
  public OneTimePassword make(Caller caller, String login, Set<Grant> grants) {
    audit.passAdministrator(caller, "account.make");
    checkLogin(login);
    Draft draft = draft(login, grants);
    try {
      database.change(
          handle -> {
            AccountRows rows = new AccountRows(handle);
            if (rows.ofLogin(login).isPresent()) {
              throw new AccessException(Problem.LOGIN_TAKEN, login);
            }
            rows.add(draft.account(), draft.hash(), null);
            audit.done(caller.account(), "account.made", draft.account().id());
            return true;
          });
    } catch (StoreException e) {
      if (e.kind() == StoreException.Kind.CONFLICT) {
        throw new AccessException(Problem.LOGIN_TAKEN, login);
      }
      throw e;
    }
    return new OneTimePassword(draft.account(), draft.password());
  }

  /**
   * Makes the accounts that an installation begins with, all of them or none, and once.
   *
   * @param kind which they are, such as {@code administrator}
   * @param people the roles by login; a login that is taken is left as it is
   * @return the accounts that were made; none where that was done before
   */
  public List<OneTimePassword> makeFirst(String kind, Map<String, Set<Grant>> people) {
    if (database.with(handle -> new FirstAccountRows(handle).made(kind))) {
      return List.of();
    }
    List<Draft> drafts =
        people.entrySet().stream().map(each -> draft(each.getKey(), each.getValue())).toList();
    try {
      return database.change(handle -> makeFirst(handle, kind, drafts));
    } catch (StoreException e) {
      if (e.kind() == StoreException.Kind.CONFLICT) {
        // Another server of the same installation was faster.
        return List.of();
      }
      throw e;
    }
  }

  private List<OneTimePassword> makeFirst(Handle handle, String kind, List<Draft> drafts) {
    new FirstAccountRows(handle).add(kind, clock.instant());
    AccountRows rows = new AccountRows(handle);
    List<OneTimePassword> made = new ArrayList<>();
    for (Draft draft : drafts) {
      if (rows.ofLogin(draft.account().login()).isEmpty()) {
        rows.add(draft.account(), draft.hash(), null);
        audit.done(null, "account.made", draft.account().id());
        made.add(new OneTimePassword(draft.account(), draft.password()));
      }
    }
    return made;
  }

  /** An account that is not kept yet. */
  private record Draft(Account account, String password, String hash) {}

  private Draft draft(String login, Set<Grant> grants) {
    String password = PasswordRules.draw();
    Account account =
        new Account(
            UUID.randomUUID().toString(),
            login,
            grants,
            Account.Origin.LOCAL,
            true,
            true,
            null,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    return new Draft(account, password, hashes.ofDrawn(password));
  }

  @Override
  public Account grant(Caller caller, String id, Set<Grant> grants) {
    boolean staysAdministrator = grants.contains(Grant.of(Role.ADMIN));
    return change(
        caller,
        id,
        "account.roles",
        (rows, account) -> {
          if (account.origin() == Account.Origin.PROVIDER) {
            throw new AccessException(Problem.ROLES_ELSEWHERE);
          }
          if (!staysAdministrator) {
            leaveAnAdministrator(rows, id);
          }
          rows.grant(id, grants);
          return known(rows, id);
        });
  }

  @Override
  public Account enable(Caller caller, String id, boolean enabled) {
    return change(
        caller,
        id,
        enabled ? "account.opened" : "account.closed",
        (rows, account) -> {
          if (!enabled) {
            leaveAnAdministrator(rows, id);
          }
          rows.enable(id, enabled);
          return known(rows, id);
        });
  }

  @Override
  public OneTimePassword resetPassword(Caller caller, String id) {
    String password = PasswordRules.draw();
    String hash = hashes.ofDrawn(password);
    return change(
        caller,
        id,
        "account.password.reset",
        (rows, account) -> {
          if (account.origin() == Account.Origin.PROVIDER) {
            throw new AccessException(Problem.PASSWORD_ELSEWHERE);
          }
          rows.password(id, hash, true);
          rows.unlock(account.login());
          return new OneTimePassword(known(rows, id), password);
        });
  }

  @Override
  public void remove(Caller caller, String id) {
    change(
        caller,
        id,
        "account.removed",
        (rows, account) -> {
          leaveAnAdministrator(rows, id);
          rows.remove(id);
          return true;
        });
  }

  @Override
  public void changePassword(Caller caller, String present, String next) {
    WithPassword known =
        database
            .with(handle -> new AccountRows(handle).withPassword(caller.account()))
            .orElseThrow(() -> new AccessException(Problem.SESSION_ENDED));
    String kept = known.password();
    if (kept == null) {
      throw new AccessException(Problem.PASSWORD_ELSEWHERE);
    }
    tries.begin(known.account().login());
    if (!hashes.matches(present, kept)) {
      audit.refused(caller.account(), "account.password", caller.account());
      throw new AccessException(Problem.PASSWORD_WRONG);
    }
    tries.right(known.account().login());
    if (next.equals(present)) {
      throw new AccessException(Problem.PASSWORD_SAME);
    }
    rules.check(next, known.account().login());
    String hash = hashes.of(next);
    database.change(
        handle -> {
          new AccountRows(handle).password(caller.account(), hash, false);
          new SessionRows(handle).endOf(caller.account());
          audit.done(caller.account(), "account.password", caller.account());
          return true;
        });
  }

  /** Changes an account and ends its sessions. */
  private <T> T change(
      Caller caller, String id, String what, BiFunction<AccountRows, Account, T> change) {
    audit.passAdministrator(caller, what);
    return database.change(
        handle -> {
          T changed = change.apply(new AccountRows(handle), known(handle, id));
          new SessionRows(handle).endOf(id);
          audit.done(caller.account(), what, id);
          return changed;
        });
  }

  private static void leaveAnAdministrator(AccountRows rows, String without) {
    Set<String> administrators = rows.lockAdministrators();
    if (administrators.equals(Set.of(without))) {
      throw new AccessException(Problem.LAST_ADMIN);
    }
  }

  private static Account known(Handle handle, String id) {
    return known(new AccountRows(handle), id);
  }

  private static Account known(AccountRows rows, String id) {
    return rows.find(id).orElseThrow(() -> new AccessException(Problem.UNKNOWN_ACCOUNT, id));
  }

  private static void checkLogin(String login) {
    boolean fits = !login.isEmpty() && login.length() <= LONGEST_LOGIN;
    if (!fits || !login.equals(login.strip()) || login.chars().anyMatch(Character::isISOControl)) {
      throw new AccessException(Problem.LOGIN_INVALID, String.valueOf(LONGEST_LOGIN));
    }
  }
}
