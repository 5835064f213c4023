package se.jamkoll.statistics.internal.access;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.store.AuditLog;
import se.jamkoll.api.store.StoreException;

/**
 * Lets callers through to the figures of the bodies whose results their roles open, and records
 * whom it stopped, and administrators. Each body is an authority of its own.
 */
public final class Walls {

  private static final Role[] OF_A_BODY = {Role.SECRETARY, Role.READER};

  private static final String OBJECT = "statistics";

  private final AuditLog audit;
  private final InstantSource clock;

  /** Creates walls that record in an audit log. */
  public Walls(AuditLog audit, InstantSource clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Lets a caller through to figures.
   *
   * @param body the body that is asked for; null for all that the caller may see
   * @return the bodies that are counted, in lower case; null for every one
   * @throws DeniedException when the caller may not; that is recorded
   */
  public @Nullable Set<String> pass(Caller caller, @Nullable String body) {
    if (caller.has(Role.STRATEGIST)) {
      return null;
    }
    Set<String> own = bodiesOf(caller);
    boolean ownAreEnough = body == null ? !own.isEmpty() : own.contains(key(body));
    if (caller.has(Role.ADMIN)) {
      if (!ownAreEnough || body == null) {
        record(caller, "results.read", body, false);
      }
      return null;
    }
    if (!ownAreEnough) {
      throw denied(caller, body);
    }
    return own;
  }

  /** Refuses a caller who does not see the whole organisation. */
  public void refuseUnlessAll(Caller caller) {
    if (!caller.has(Role.STRATEGIST) && !caller.has(Role.ADMIN)) {
      throw denied(caller, null);
    }
  }

  /** Lets a caller through to change what belongs to a body, or to the whole organisation. */
  public void passToChange(Caller caller, @Nullable String body) {
    if (caller.has(Role.STRATEGIST) || (body != null && caller.has(Role.SECRETARY, body))) {
      return;
    }
    throw denied(caller, body);
  }

  /** Tells whether a caller sees a body's, or the whole organisation's; records nothing. */
  public boolean maySee(Caller caller, @Nullable String body) {
    return body == null
        || caller.has(Role.STRATEGIST)
        || caller.has(Role.ADMIN)
        || caller.hasAny(body, OF_A_BODY);
  }

  /** Records something that a caller did. */
  public void done(Caller caller, String what, @Nullable String body, String object) {
    audit.add(new AuditLog.Entry(clock.instant(), caller.account(), what, object, body, false));
  }

  private static Set<String> bodiesOf(Caller caller) {
    return caller.grants().stream()
        .filter(grant -> Arrays.asList(OF_A_BODY).contains(grant.role()) && grant.body() != null)
        .map(grant -> key(String.valueOf(grant.body())))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String key(String body) {
    return body.toLowerCase(Locale.ROOT);
  }

  private DeniedException denied(Caller caller, @Nullable String body) {
    DeniedException denied = new DeniedException(Operation.READ_RESULTS, body);
    try {
      record(caller, "results.read", body, true);
    } catch (StoreException e) {
      // Refused all the same.
      denied.addSuppressed(e);
    }
    return denied;
  }

  private void record(Caller caller, String what, @Nullable String body, boolean refused) {
    audit.add(new AuditLog.Entry(clock.instant(), caller.account(), what, OBJECT, body, refused));
  }
}
