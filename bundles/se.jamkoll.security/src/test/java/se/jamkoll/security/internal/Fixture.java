package se.jamkoll.security.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import se.jamkoll.api.access.Account;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.OneTimePassword;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.access.SignedIn;
import se.jamkoll.api.store.AuditLog;
import se.jamkoll.security.internal.account.LocalAccounts;
import se.jamkoll.security.internal.audit.AccessAudit;
import se.jamkoll.security.internal.guard.Authenticator;
import se.jamkoll.security.internal.password.PasswordHash;
import se.jamkoll.security.internal.session.LoginTries;
import se.jamkoll.security.internal.session.PasswordSessions;
import se.jamkoll.security.internal.session.SessionCookie;
import se.jamkoll.security.internal.session.SessionKeeper;
import se.jamkoll.security.internal.session.SessionTimes;
import se.jamkoll.security.internal.store.AccessDatabase;
import se.jamkoll.security.internal.store.AccountRows;
import se.jamkoll.security.internal.token.ApiTokens;
import se.jamkoll.security.internal.token.SignedDocumentTokens;

/** The core over one database, with a clock that is set by hand. */
public final class Fixture implements AutoCloseable {

  public static final String PASSWORD = "grön stol vandrar fort";

  private static final String MIGRATION = "/se/jamkoll/security/migrations/V1__security.sql";

  public final List<AuditLog.Entry> recorded = new ArrayList<>();
  public Instant now = Instant.parse("2026-03-02T08:00:00Z");
  public final InstantSource clock = () -> now;
  public final DataSource connections;
  public final AccessAudit audit = new AccessAudit(new ListedAudit(), clock);
  public final SessionKeeper keeper;
  public final LocalAccounts accounts;
  public final PasswordSessions sessions;
  public final ApiTokens tokens;
  public final SignedDocumentTokens documentTokens;
  public final Authenticator authenticator;
  public final AccessDatabase database;
  public final Caller admin;

  private final Runnable close;

  private Fixture(DataSource connections, Runnable close) {
    this.connections = connections;
    this.close = close;
    database = new AccessDatabase(connections);
    PasswordHash hashes = new PasswordHash(10);
    LoginTries tries = new LoginTries(database, clock);
    keeper =
        new SessionKeeper(
            database, new SessionTimes(Duration.ofMinutes(60), Duration.ofHours(12)), clock);
    accounts = new LocalAccounts(database, hashes, audit, tries, clock);
    sessions =
        new PasswordSessions(
            database, hashes, keeper, new SessionCookie(false), audit, tries, clock);
    tokens = new ApiTokens(database, audit, clock);
    documentTokens = new SignedDocumentTokens(database, audit, clock);
    authenticator = new Authenticator(database, keeper, documentTokens, clock);
    admin =
        accounts
            .makeFirst("administrator", Map.of("admin", Set.of(Grant.of(Role.ADMIN))))
            .get(0)
            .account()
            .caller();
    recorded.clear();
  }

  /** Opens the core over an empty database in memory. */
  public static Fixture inMemory() {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", "");
    return over(pool, pool::dispose);
  }

  /** Opens the core over a database whose current schema is empty. */
  public static Fixture over(DataSource connections, Runnable close) {
    Jdbi.create(connections).useHandle(handle -> handle.createScript(migration()).execute());
    return new Fixture(connections, close);
  }

  /** Makes an account that has chosen its password. */
  public Account account(String login, Grant... grants) {
    OneTimePassword made = accounts.make(admin, login, Set.of(grants));
    accounts.changePassword(made.account().caller(), made.password(), PASSWORD);
    return accounts.find(admin, made.account().id());
  }

  /** Returns sessions that hash passwords so often. */
  public PasswordSessions sessions(PasswordHash hashes) {
    return new PasswordSessions(
        database,
        hashes,
        keeper,
        new SessionCookie(false),
        audit,
        new LoginTries(database, clock),
        clock);
  }

  /** Returns what is kept of an account's password. */
  public String keptPassword(Account account) {
    return database
        .with(handle -> new AccountRows(handle).withPassword(account.id()))
        .map(AccountRows.WithPassword::password)
        .orElseThrow();
  }

  /** Signs in with the password that {@link #account} chose. */
  public SignedIn signIn(Account account) {
    return sessions.signIn(account.login(), PASSWORD, "127.0.0.1");
  }

  /** Lets time go by. */
  public void pass(Duration time) {
    now = now.plus(time);
  }

  /** Returns what was recorded as refused. */
  public Set<String> refusals() {
    return recorded.stream()
        .filter(AuditLog.Entry::refused)
        .map(AuditLog.Entry::what)
        .collect(Collectors.toSet());
  }

  /** Returns every value of every table as text. */
  public String everythingKept() {
    StringBuilder all = new StringBuilder();
    for (String table :
        List.of("account", "user_session", "api_token", "wrong_login", "provider_sign_in")) {
      Jdbi.create(connections)
          .useHandle(
              handle ->
                  handle
                      .createQuery("SELECT * FROM " + table)
                      .mapToMap()
                      .forEach(row -> all.append(row).append('\n')));
    }
    return all.toString();
  }

  @Override
  public void close() {
    close.run();
  }

  private static String migration() {
    try (InputStream file = Fixture.class.getResourceAsStream(MIGRATION)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class ListedAudit implements AuditLog {

    @Override
    public void add(Entry entry) {
      recorded.add(entry);
    }

    @Override
    public void countDraftCheck() {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Entry> newest(int limit) {
      return List.copyOf(recorded);
    }

    @Override
    public long draftChecks(LocalDate day) {
      throw new UnsupportedOperationException();
    }
  }
}
