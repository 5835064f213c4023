package se.jamkoll.security;

import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import se.jamkoll.api.store.AuditLog;
import se.jamkoll.security.internal.account.LocalAccounts;
import se.jamkoll.security.internal.audit.AccessAudit;
import se.jamkoll.security.internal.audit.AdministratorsAuditTrail;
import se.jamkoll.security.internal.guard.Authenticator;
import se.jamkoll.security.internal.guard.Guard;
import se.jamkoll.security.internal.guard.Origins;
import se.jamkoll.security.internal.guard.ResponseHeaders;
import se.jamkoll.security.internal.limit.Buckets;
import se.jamkoll.security.internal.password.PasswordHash;
import se.jamkoll.security.internal.provider.OpenIdSignIn;
import se.jamkoll.security.internal.provider.Provider;
import se.jamkoll.security.internal.session.LoginTries;
import se.jamkoll.security.internal.session.PasswordSessions;
import se.jamkoll.security.internal.session.SessionCookie;
import se.jamkoll.security.internal.session.SessionKeeper;
import se.jamkoll.security.internal.session.SessionTimes;
import se.jamkoll.security.internal.store.AccessDatabase;
import se.jamkoll.security.internal.token.ApiTokens;
import se.jamkoll.security.internal.token.SignedDocumentTokens;

/** Everything that lets people and programs in, put together over one database. */
public final class Access {

  /** How much of a minute's requests may come at once. */
  private static final int BURST = 10;

  private final AccessDatabase database;
  private final SessionKeeper keeper;
  private final SessionCookie cookie;
  private final AccessAudit audit;
  private final InstantSource clock;
  private final LocalAccounts accounts;
  private final PasswordSessions sessions;
  private final ApiTokens tokens;
  private final SignedDocumentTokens documentTokens;
  private final AdministratorsAuditTrail auditTrail;
  private final Guard guard;
  private final ResponseHeaders headers;

  Access(DataSource connections, AuditLog log, SecuritySettings settings, InstantSource clock) {
    this.clock = clock;
    database = new AccessDatabase(connections);
    audit = new AccessAudit(log, clock);
    PasswordHash hashes = new PasswordHash(PasswordHash.ITERATIONS);
    LoginTries tries = new LoginTries(database, clock);
    Origins origins = new Origins(settings.publicUrl(), settings.origins().split(",", -1));
    cookie = new SessionCookie(origins.encrypted());
    SessionTimes times =
        new SessionTimes(
            Duration.ofMinutes(settings.sessionIdleMinutes()),
            Duration.ofHours(settings.sessionHours()));
    keeper = new SessionKeeper(database, times, clock);
    accounts = new LocalAccounts(database, hashes, audit, tries, clock);
    sessions = new PasswordSessions(database, hashes, keeper, cookie, audit, tries, clock);
    tokens = new ApiTokens(database, audit, clock);
    documentTokens = new SignedDocumentTokens(database, audit, clock);
    auditTrail = new AdministratorsAuditTrail(log, audit);
    Buckets pace =
        new Buckets(
            settings.requestsPerMinute(), Math.max(1, settings.requestsPerMinute() / BURST), clock);
    guard =
        new Guard(
            new Authenticator(database, keeper, documentTokens, clock),
            cookie,
            origins,
            pace,
            audit);
    headers = new ResponseHeaders(origins, settings.frames());
  }

  OpenIdSignIn signInAt(Provider provider) {
    return new OpenIdSignIn(provider, database, keeper, cookie, audit, clock);
  }

  LocalAccounts accounts() {
    return accounts;
  }

  PasswordSessions sessions() {
    return sessions;
  }

  ApiTokens tokens() {
    return tokens;
  }

  SignedDocumentTokens documentTokens() {
    return documentTokens;
  }

  AdministratorsAuditTrail auditTrail() {
    return auditTrail;
  }

  Guard guard() {
    return guard;
  }

  ResponseHeaders headers() {
    return headers;
  }
}
