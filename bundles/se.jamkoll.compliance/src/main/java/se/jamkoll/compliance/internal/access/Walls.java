package se.jamkoll.compliance.internal.access;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.store.AuditLog;
import se.jamkoll.api.store.StoreException;

/**
 * Lets callers through to what their roles open, and records whom it stopped. Each body is an
 * authority of its own: what is granted for one opens nothing at another.
 *
 * <p>Ask before a unit of work starts: what is recorded here must stay when the work is undone.
 */
public final class Walls {

  private final AuditLog audit;
  private final InstantSource clock;

  /** Creates walls that record in an audit log. */
  public Walls(AuditLog audit, InstantSource clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /** Returns the roles that open an operation; none where it is open to no one by role. */
  static Set<Role> roles(Operation operation) {
    return switch (operation) {
      case READ_RESULTS -> EnumSet.of(Role.SECRETARY, Role.READER, Role.STRATEGIST, Role.ADMIN);
      case CHECK_MEETING, MAKE_ACTION -> EnumSet.of(Role.SECRETARY);
      case ASSESS_MANUALLY -> EnumSet.of(Role.SECRETARY, Role.STRATEGIST);
      case SEE_OWN_DRAFTS -> EnumSet.of(Role.OFFICIAL, Role.MANAGER);
      case SEE_ROUTED_DRAFTS -> EnumSet.of(Role.MANAGER);
      case CHECK_FILE -> EnumSet.allOf(Role.class);
      case ASSESS_FACTORS -> EnumSet.of(Role.STRATEGIST);
      case ADMINISTER -> EnumSet.of(Role.ADMIN);
      case ASSESS_OWN_LETTER, SEE_OTHERS_DRAFT -> EnumSet.noneOf(Role.class);
    };
  }

  /**
   * Lets a caller through to an operation, and records it when an administrator reads what
   * otherwise is a body's.
   *
   * @param body the body whose it is; null when it is no body's, or of a document that names none
   * @param object the id of what it is about; no title
   * @throws DeniedException when no role of the caller opens it; that is recorded
   */
  public void pass(Caller caller, Operation operation, @Nullable String body, String object) {
    if (!opens(caller, operation, body)) {
      throw denied(caller, operation, body, object);
    }
    if (operation == Operation.READ_RESULTS && onlyAdministrator(caller, body)) {
      record(caller, operation, body, object, false);
    }
  }

  /**
   * Lets a caller through to a list of the results of several bodies, those that {@link #mayRead}
   * names.
   *
   * @throws DeniedException when there is no body whose results the caller may read
   */
  public void passToList(Caller caller, String object) {
    if (roles(Operation.READ_RESULTS).stream().noneMatch(caller::has)) {
      throw denied(caller, Operation.READ_RESULTS, null, object);
    }
    if (readsEveryBody(caller) && !caller.has(Role.STRATEGIST)) {
      record(caller, Operation.READ_RESULTS, null, object, false);
    }
  }

  /**
   * Returns those of some bodies whose results a caller may read; each of the others is recorded as
   * a refusal.
   */
  public Set<String> open(Caller caller, Set<String> bodies, String object) {
    Set<String> open = new TreeSet<>();
    for (String body : new TreeSet<>(bodies)) {
      if (mayRead(caller, body)) {
        pass(caller, Operation.READ_RESULTS, body, object);
        open.add(body);
      } else {
        record(caller, Operation.READ_RESULTS, body, object, true);
      }
    }
    return open;
  }

  /** Tells whether a caller may read the results of a body; records nothing. */
  public boolean mayRead(Caller caller, @Nullable String body) {
    return opens(caller, Operation.READ_RESULTS, body);
  }

  /**
   * Tells whether a caller may be told of what happens at a body, as it happens: by another role
   * than the administrator's, whose reads are recorded one by one.
   *
   * @param body the body; null for what belongs to none
   */
  public static boolean mayFollow(Caller caller, @Nullable String body) {
    return opens(caller, Operation.READ_RESULTS, body) && !onlyAdministrator(caller, body);
  }

  /** Tells whether a caller may read the results of every body, and of documents without one. */
  public boolean readsEveryBody(Caller caller) {
    return caller.has(Role.STRATEGIST) || caller.has(Role.ADMIN);
  }

  /** Returns the bodies whose results a caller reads by a role of that body, in lower case. */
  public Set<String> bodiesOf(Caller caller) {
    return caller.grants().stream()
        .filter(grant -> roles(Operation.READ_RESULTS).contains(grant.role()))
        .map(Grant::body)
        .filter(body -> body != null)
        .map(body -> body.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Records that a caller was refused, and returns what to throw. */
  public DeniedException denied(
      Caller caller, Operation operation, @Nullable String body, String object) {
    DeniedException denied = new DeniedException(operation, body);
    try {
      record(caller, operation, body, object, true);
    } catch (StoreException e) {
      // Refused all the same.
      denied.addSuppressed(e);
    }
    return denied;
  }

  /** Records something that a caller did. */
  public void done(Caller caller, String what, @Nullable String body, String object) {
    audit.add(new AuditLog.Entry(clock.instant(), caller.account(), what, object, body, false));
  }

  private static boolean opens(Caller caller, Operation operation, @Nullable String body) {
    return roles(operation).stream().anyMatch(role -> holds(caller, role, operation, body));
  }

  private static boolean holds(
      Caller caller, Role role, Operation operation, @Nullable String body) {
    if (!role.perBody() || operation == Operation.CHECK_FILE) {
      return caller.has(role);
    }
    return body != null && caller.has(role, body);
  }

  private static boolean onlyAdministrator(Caller caller, @Nullable String body) {
    return Arrays.stream(Role.values())
        .filter(role -> role != Role.ADMIN)
        .filter(roles(Operation.READ_RESULTS)::contains)
        .noneMatch(role -> holds(caller, role, Operation.READ_RESULTS, body));
  }

  private void record(
      Caller caller, Operation operation, @Nullable String body, String object, boolean refused) {
    audit.add(
        new AuditLog.Entry(
            clock.instant(), caller.account(), name(operation), object, body, refused));
  }

  private static String name(Operation operation) {
    return switch (operation) {
      case READ_RESULTS -> "results.read";
      case CHECK_MEETING -> "meeting.check";
      case MAKE_ACTION -> "action.make";
      case ASSESS_MANUALLY -> "manual.set";
      case ASSESS_OWN_LETTER -> "manual.set.own";
      case SEE_OWN_DRAFTS -> "drafts.own";
      case SEE_ROUTED_DRAFTS -> "drafts.routed";
      case SEE_OTHERS_DRAFT -> "draft.check";
      case CHECK_FILE -> "file.check";
      case ASSESS_FACTORS -> "factors.assess";
      case ADMINISTER -> "installation.administer";
    };
  }
}
