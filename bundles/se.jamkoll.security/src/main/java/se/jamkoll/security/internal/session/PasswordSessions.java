package se.jamkoll.security.internal.session;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.AccessException.Problem;
import se.jamkoll.api.access.Account;
import se.jamkoll.api.access.Session;
import se.jamkoll.api.access.Sessions;
import se.jamkoll.api.access.SignedIn;
import se.jamkoll.security.internal.audit.AccessAudit;
import se.jamkoll.security.internal.limit.Buckets;
import se.jamkoll.security.internal.password.PasswordHash;
import se.jamkoll.security.internal.password.PasswordRules;
import se.jamkoll.security.internal.store.AccessDatabase;
import se.jamkoll.security.internal.store.AccountRows;
import se.jamkoll.security.internal.store.AccountRows.WithPassword;

/**
 * Signs in by password. An unknown login takes the same time and the same tries as a known one, and
 * is told the same.
 *
 * <p>Wrong tries from one address slow that address down. Behind it may be a whole office: so what
 * was right counts for nothing, and who has signed in from there before still may.
 */
public final class PasswordSessions implements Sessions {

  private static final int TRIES_PER_CLIENT_AND_MINUTE = 30;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final AccessDatabase database;
  private final PasswordHash hashes;
  private final SessionKeeper keeper;
  private final SessionCookie cookie;
  private final AccessAudit audit;
  private final LoginTries tries;
  private final Buckets clients;
  private final KnownPlaces known = new KnownPlaces();

  /** Hashing is meant to be slow; half of the processors are left to others. */
  private final Semaphore processors =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

  /** Creates the service. */
  public PasswordSessions(
      AccessDatabase database,
      PasswordHash hashes,
      SessionKeeper keeper,
      SessionCookie cookie,
      AccessAudit audit,
      LoginTries tries,
      InstantSource clock) {
    this.database = database;
    this.hashes = hashes;
    this.keeper = keeper;
    this.cookie = cookie;
    this.audit = audit;
    this.tries = tries;
    this.clients = new Buckets(TRIES_PER_CLIENT_AND_MINUTE, TRIES_PER_CLIENT_AND_MINUTE, clock);
  }

  @Override
  public SignedIn signIn(String login, String password, String client) {
    Duration wait = clients.take(client);
    if (wait != null && !known.has(client, login)) {
      throw new AccessException(Problem.TOO_MANY_REQUESTS, wait);
    }
    SignedIn signedIn = signIn(login, password);
    if (wait == null) {
      clients.giveBack(client);
    }
    known.add(client, login);
    return signedIn;
  }

  private SignedIn signIn(String login, String password) {
    Optional<WithPassword> known = database.with(handle -> new AccountRows(handle).ofLogin(login));
    @Nullable String account = known.map(each -> each.account().id()).orElse(null);
    try {
      tries.begin(login);
    } catch (AccessException e) {
      audit.refused(account, "session.begin", "locked out");
      throw e;
    }
    boolean right = matches(password, known.map(WithPassword::password).orElse(null));
    if (!right || known.isEmpty() || !known.get().account().enabled()) {
      audit.refused(account, "session.begin", "wrong login");
      throw new AccessException(Problem.WRONG_LOGIN);
    }
    return enter(known.get(), password);
  }

  @Override
  public void end(Session session) {
    keeper.end(session);
    audit.done(session.account().id(), "session.ended", session.id());
  }

  @Override
  public String cookie(SignedIn signedIn, boolean encrypted) {
    return cookie.of(signedIn.secret(), encrypted);
  }

  @Override
  public String endedCookie(boolean encrypted) {
    return cookie.ended(encrypted);
  }

  private SignedIn enter(WithPassword known, String password) {
    Account account = known.account();
    tries.right(account.login());
    String hash = known.password();
    // A drawn password is about to be changed, and is hashed anew then.
    if (hash != null && !account.mustChangePassword() && hashes.isWeaker(hash)) {
      String stronger = hashes.of(password);
      database.change(
          handle -> {
            new AccountRows(handle).password(account.id(), stronger, false);
            return true;
          });
    }
    SignedIn signedIn = keeper.begin(account);
    audit.done(account.id(), "session.begun", signedIn.session().id());
    return signedIn;
  }

  private boolean matches(String password, @Nullable String hash) {
    // Longer than any that is taken: not worth the time.
    String tried = password.length() > 2 * PasswordRules.LONGEST ? "" : password;
    try {
      if (!processors.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AccessException(Problem.TOO_MANY_REQUESTS, PATIENCE);
      }
      try {
        return hashes.matches(tried, hash);
      } finally {
        processors.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AccessException(Problem.TOO_MANY_REQUESTS, PATIENCE);
    }
  }
}
