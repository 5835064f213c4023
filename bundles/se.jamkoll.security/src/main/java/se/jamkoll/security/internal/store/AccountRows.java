package se.jamkoll.security.internal.store;

import static se.jamkoll.security.internal.store.AccessDatabase.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Account;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;

/** The accounts, within one use of the database. */
public final class AccountRows {

  private final Handle handle;

  /** Opens the accounts. */
  public AccountRows(Handle handle) {
    this.handle = handle;
  }

  /** Returns what a login is compared by: upper and lower case are the same. */
  public static String key(String login) {
    return login.toLowerCase(Locale.ROOT);
  }

  /**
   * An account and the hash of its password.
   *
   * @param password the hash; null for an account that has no password here
   */
  public record WithPassword(Account account, @Nullable String password) {}

  /** Returns all accounts, by login. */
  public List<Account> all() {
    Map<String, Set<Grant>> grants = GrantRows.OF_ACCOUNTS.all(handle);
    Map<String, Instant> locks = new WrongLoginRows(handle).locks();
    return handle
        .createQuery("SELECT * FROM account ORDER BY login_key")
        .map(
            (row, context) ->
                account(
                    row,
                    grants.getOrDefault(row.getString("account_id"), Set.of()),
                    locks.get(WrongLoginRows.hash(row.getString("login")))))
        .list();
  }

  /** Returns an account. */
  public Optional<Account> find(String id) {
    return withPassword(id).map(WithPassword::account);
  }

  /** Returns an account with its password. */
  public Optional<WithPassword> withPassword(String id) {
    return by("account_id", id);
  }

  /** Returns the account of a login, with its password. */
  public Optional<WithPassword> ofLogin(String login) {
    return by("login_key", key(login));
  }

  /** Returns the account of someone at the organisation's own service. */
  public Optional<Account> ofSubject(String subjectHash) {
    return by("subject_hash", subjectHash).map(WithPassword::account);
  }

  /** Adds an account with its roles. */
  public void add(Account account, @Nullable String password, @Nullable String subjectHash) {
    handle
        .createUpdate(
            """
            INSERT INTO account (account_id, login, login_key, origin, subject_hash,
              password_hash, must_change, enabled, made)
            VALUES (:id, :login, :key, :origin, :subject, :password, :must, :enabled, :made)""")
        .bind("id", account.id())
        .bind("login", account.login())
        .bind("key", key(account.login()))
        .bind("origin", account.origin().name())
        .bind("subject", subjectHash)
        .bind("password", password)
        .bind("must", account.mustChangePassword())
        .bind("enabled", account.enabled())
        .bind("made", kept(account.made()))
        .execute();
    GrantRows.OF_ACCOUNTS.replace(handle, account.id(), account.grants());
  }

  /** Gives an account these roles instead of those it has. */
  public void grant(String id, Set<Grant> grants) {
    GrantRows.OF_ACCOUNTS.replace(handle, id, grants);
  }

  /** Lets an account sign in, or no longer. */
  public void enable(String id, boolean enabled) {
    handle
        .createUpdate("UPDATE account SET enabled = :enabled WHERE account_id = :id")
        .bind("enabled", enabled)
        .bind("id", id)
        .execute();
  }

  /** Gives an account another password. */
  public void password(String id, String hash, boolean mustChange) {
    handle
        .createUpdate(
            """
            UPDATE account SET password_hash = :hash, must_change = :must
            WHERE account_id = :id""")
        .bind("hash", hash)
        .bind("must", mustChange)
        .bind("id", id)
        .execute();
  }

  /** Forgets the wrong passwords of a login. */
  public void unlock(String login) {
    new WrongLoginRows(handle).forget(WrongLoginRows.hash(login));
  }

  /** Removes an account with its roles, sessions and tokens. */
  public void remove(String id) {
    handle.execute("DELETE FROM account WHERE account_id = ?", id);
  }

  /**
   * Returns the accounts of administrators that may sign in, and keeps others from changing them.
   */
  public Set<String> lockAdministrators() {
    Set<String> holders =
        handle
            .createQuery("SELECT account_id FROM account_grant WHERE role_name = :role FOR UPDATE")
            .bind("role", Role.ADMIN.name())
            .mapTo(String.class)
            .set();
    Set<String> enabled =
        handle
            .createQuery("SELECT account_id FROM account WHERE enabled")
            .mapTo(String.class)
            .set();
    holders.retainAll(enabled);
    return holders;
  }

  private Optional<WithPassword> by(String column, String value) {
    return handle
        .createQuery("SELECT * FROM account WHERE " + column + " = :value")
        .bind("value", value)
        .map(
            (row, context) ->
                new WithPassword(
                    account(
                        row,
                        GrantRows.OF_ACCOUNTS.of(handle, row.getString("account_id")),
                        new WrongLoginRows(handle)
                            .lockedUntil(WrongLoginRows.hash(row.getString("login")))),
                    row.getString("password_hash")))
        .findOne();
  }

  private static Account account(ResultSet row, Set<Grant> grants, @Nullable Instant lockedUntil)
      throws SQLException {
    return new Account(
        row.getString("account_id"),
        row.getString("login"),
        grants,
        Account.Origin.valueOf(row.getString("origin")),
        row.getBoolean("enabled"),
        row.getBoolean("must_change"),
        lockedUntil,
        row.getObject("made", OffsetDateTime.class).toInstant());
  }
}
