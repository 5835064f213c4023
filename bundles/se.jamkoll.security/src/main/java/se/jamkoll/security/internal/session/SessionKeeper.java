package se.jamkoll.security.internal.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import se.jamkoll.api.access.Account;
import se.jamkoll.api.access.Session;
import se.jamkoll.api.access.SignedIn;
import se.jamkoll.security.internal.secret.Secrets;
import se.jamkoll.security.internal.store.AccessDatabase;
import se.jamkoll.security.internal.store.AccountRows;
import se.jamkoll.security.internal.store.SessionRows;

/** Begins sessions, knows them by what proves them, and ends them. */
public final class SessionKeeper {

  /** How often at the most it is kept that a session was used. */
  private static final Duration SEEN = Duration.ofMinutes(1);

  private final AccessDatabase database;
  private final SessionTimes times;
  private final InstantSource clock;

  /** Creates a keeper. */
  public SessionKeeper(AccessDatabase database, SessionTimes times, InstantSource clock) {
    this.database = database;
    this.times = times;
    this.clock = clock;
  }

  /** Begins a session with a secret that no one had before. */
  public SignedIn begin(Account account) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String secret = Secrets.draw();
    SessionRows.Kept kept =
        new SessionRows.Kept(
            Secrets.hash(secret),
            UUID.randomUUID().toString(),
            account.id(),
            now,
            now,
            now.plus(times.absolute()));
    database.change(
        handle -> {
          SessionRows rows = new SessionRows(handle);
          rows.removeOver(now, now.minus(times.idle()));
          rows.add(kept);
          return true;
        });
    return new SignedIn(session(kept, account, secret), secret);
  }

  /** Returns the session that a secret proves, unless it is over; that is a use of it. */
  public Optional<Session> find(String secret) {
    return find(secret, true);
  }

  /** Returns the session that a secret proves, unless it is over, and does not prolong it. */
  public Optional<Session> peek(String secret) {
    return find(secret, false);
  }

  private Optional<Session> find(String secret, boolean use) {
    Instant now = clock.instant();
    return database.with(
        handle -> {
          SessionRows rows = new SessionRows(handle);
          Optional<SessionRows.Kept> kept =
              rows.find(Secrets.hash(secret)).filter(each -> !over(each, now));
          Optional<Account> account =
              kept.flatMap(each -> new AccountRows(handle).find(each.account()))
                  .filter(Account::enabled);
          if (kept.isEmpty() || account.isEmpty()) {
            return Optional.empty();
          }
          SessionRows.Kept used = kept.get();
          if (use && Duration.between(used.lastSeen(), now).compareTo(SEEN) >= 0) {
            rows.seen(used.secretHash(), now);
          }
          return Optional.of(session(used, account.get(), secret));
        });
  }

  /** Ends a session. */
  public void end(Session session) {
    database.change(handle -> new SessionRows(handle).end(session.id()));
  }

  private boolean over(SessionRows.Kept session, Instant now) {
    return !session.expires().isAfter(now) || !session.lastSeen().plus(times.idle()).isAfter(now);
  }

  private Session session(SessionRows.Kept kept, Account account, String secret) {
    return new Session(
        kept.id(),
        account,
        Secrets.derived(secret, "csrf"),
        kept.started(),
        clock.instant().plus(times.idle()),
        kept.expires());
  }
}
