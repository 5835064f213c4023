package se.jamkoll.statistics.internal.factor;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.store.AuditLog;

/**
 * Lets callers through to self-assessments, and records what they do and whom it stopped.
 * Strategists write. A body's are read by its secretary and readers too, the whole organisation's
 * by those of any body, and all of them by administrators, which is recorded.
 */
public final class FactorWalls {

  private final AuditLog audit;
  private final InstantSource clock;

  /** Creates walls that record in an audit log. */
  public FactorWalls(AuditLog audit, InstantSource clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Lets a caller read what a body assessed.
   *
   * @param body the body; null for the whole organisation
   * @param object what it is about; no title
   */
  public void read(Caller caller, @Nullable String body, String object) {
    if (caller.has(Role.STRATEGIST) || ofTheBody(caller, body)) {
      return;
    }
    if (!caller.has(Role.ADMIN)) {
      throw denied(caller, Operation.READ_RESULTS, body, object);
    }
    record(caller, "results.read", body, object, false);
  }

  private static boolean ofTheBody(Caller caller, @Nullable String body) {
    return body == null
        ? caller.has(Role.SECRETARY) || caller.has(Role.READER)
        : caller.hasAny(body, Role.SECRETARY, Role.READER);
  }

  /** Lets a strategist write. */
  public void write(Caller caller, @Nullable String body, String object) {
    if (!caller.has(Role.STRATEGIST)) {
      throw denied(caller, Operation.ASSESS_FACTORS, body, object);
    }
  }

  /** Records something that a caller did. */
  public void done(Caller caller, String what, @Nullable String body, String object) {
    record(caller, what, body, object, false);
  }

  private DeniedException denied(
      Caller caller, Operation operation, @Nullable String body, String object) {
    DeniedException denied = new DeniedException(operation, body);
    try {
      String what = operation == Operation.READ_RESULTS ? "results.read" : "factors.assess";
      record(caller, what, body, object, true);
    } catch (RuntimeException e) {
      // Refused all the same.
      denied.addSuppressed(e);
    }
    return denied;
  }

  private void record(
      Caller caller, String what, @Nullable String body, String object, boolean refused) {
    audit.add(new AuditLog.Entry(clock.instant(), caller.account(), what, object, body, refused));
  }
}
