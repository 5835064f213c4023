package se.jamkoll.security.internal.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.store.AuditLog;
import se.jamkoll.api.store.StoreException;

/** Records who came in, who was refused, and what administrators changed. */
public final class AccessAudit {

  private static final int LONGEST_OBJECT = 300;

  /** How many refusals of strangers are recorded in a minute; a flood must not fill the record. */
  private static final int STRANGERS = 60;

  private final AuditLog log;
  private final InstantSource clock;
  private Instant minute = Instant.EPOCH;
  private int strangers;

  /** Creates a recorder. */
  public AccessAudit(AuditLog log, InstantSource clock) {
    this.log = log;
    this.clock = clock;
  }

  /**
   * Records something that was done.
   *
   * @param account the id of the account that did it; null for the installation itself
   * @param what what was done, as a name such as {@code session.begun}
   * @param object the id of what it was done to
   */
  public void done(@Nullable String account, String what, String object) {
    log.add(new AuditLog.Entry(clock.instant(), account, what, object, null, false));
  }

  /**
   * Records something that was refused. It stays refused where it cannot be recorded.
   *
   * @param account the id of the account; null for someone who is not known
   */
  public void refused(@Nullable String account, String what, String object) {
    if (account == null && !recordsStranger()) {
      return;
    }
    try {
      log.add(new AuditLog.Entry(clock.instant(), account, what, plain(object), null, true));
    } catch (StoreException e) {
      // Refused all the same.
    }
  }

  /**
   * Lets administrators through.
   *
   * @throws DeniedException when the caller is none; that is recorded
   */
  public void passAdministrator(Caller caller, String what) {
    if (!caller.has(Role.ADMIN)) {
      refused(caller.account(), what, "");
      throw new DeniedException(Operation.ADMINISTER, null);
    }
  }

  private synchronized boolean recordsStranger() {
    Instant now = clock.instant();
    if (Duration.between(minute, now).compareTo(Duration.ofMinutes(1)) >= 0) {
      minute = now;
      strangers = 0;
    }
    return ++strangers <= STRANGERS;
  }

  /** Returns a text that breaks no line and is not too long. */
  private static String plain(String text) {
    String clean = text.replaceAll("\\p{Cntrl}", " ");
    return clean.length() > LONGEST_OBJECT ? clean.substring(0, LONGEST_OBJECT) : clean;
  }
}
