package se.jamkoll.security.internal.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.AccessException.Problem;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.security.internal.store.AccessDatabase;
import se.jamkoll.security.internal.store.WrongLoginRows;

/**
 * Counts the wrong passwords of each login in a row, and locks it out for a while: for a minute
 * after the fifth, twice as long after each further one, at most a quarter of an hour. Whether
 * there is such an account makes no difference.
 *
 * <p>A try counts as wrong until it proves right, so that many at once are no way around.
 */
public final class LoginTries {

  private static final int FREE = 5;
  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final int DOUBLINGS = 4;
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final Duration REMEMBERED = Duration.ofDays(1);

  private final AccessDatabase database;
  private final InstantSource clock;

  /** Creates a counter. */
  public LoginTries(AccessDatabase database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Counts a try, before the password is looked at.
   *
   * @throws AccessException when the login is locked out
   */
  public void begin(String login) {
    String hash = WrongLoginRows.hash(login);
    try {
      database.change(
          handle -> {
            count(new WrongLoginRows(handle), hash);
            return true;
          });
    } catch (StoreException e) {
      if (e.kind() != StoreException.Kind.CONFLICT) {
        throw e;
      }
      throw new AccessException(Problem.TOO_MANY_REQUESTS, Duration.ofSeconds(1));
    }
  }

  /** Forgets the wrong tries, because the right password came. */
  public void right(String login) {
    database.change(
        handle -> {
          new WrongLoginRows(handle).forget(WrongLoginRows.hash(login));
          return true;
        });
  }

  private void count(WrongLoginRows rows, String hash) {
    Instant now = clock.instant();
    rows.forgetBefore(now.minus(REMEMBERED));
    Instant until = rows.lockedUntil(hash);
    if (until != null && until.isAfter(now)) {
      Duration left = Duration.between(now, until).plusSeconds(1);
      throw new AccessException(Problem.LOCKED_OUT, Duration.ofSeconds(left.toSeconds()));
    }
    int failures = rows.count(hash, now);
    if (failures >= FREE) {
      rows.lock(hash, now.plus(lock(failures)));
    }
  }

  private static Duration lock(int failures) {
    Duration doubled = FIRST.multipliedBy(1L << Math.min(DOUBLINGS, failures - FREE));
    return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
  }
}
