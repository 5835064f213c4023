package se.jamkoll.api.compliance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;

/**
 * Tells why something that was asked for cannot be done. What people read of it comes from {@link
 * ComplianceMessages}; the message here is for logs and holds no text of a document.
 */
public final class ComplianceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final transient List<String> details;

  /**
   * Creates the exception.
   *
   * @param problem what is wrong
   * @param details what is particular to it, in the order that the problem names them
   */
  public ComplianceException(Problem problem, String... details) {
    this(problem, null, details);
  }

  /** Creates the exception with what caused it. */
  public ComplianceException(Problem problem, @Nullable Throwable cause, String... details) {
    super(problem + " " + String.join(", ", details), cause);
    this.problem = problem;
    this.details = List.of(details);
  }

  /** Returns what is wrong. */
  public Problem problem() {
    return problem;
  }

  /** Returns what is particular to it. */
  public List<String> details() {
    return details;
  }

  /** What is wrong. */
  public enum Problem implements Term {
    /** There is no such host; details: its id, the ids that there are. */
    UNKNOWN_HOST,
    /** The host does not answer; details: its name. */
    HOST_UNAVAILABLE,
    /** The host lacks what is needed; details: its name, the capability. */
    HOST_LACKS,
    /** The host has no such meeting; details: its key. */
    UNKNOWN_MEETING,
    /** The meeting has no agenda yet; details: the body, the date. */
    NO_AGENDA,
    /** The meeting has no such item; details: its key. */
    UNKNOWN_ITEM,
    /** The host has no such document, or no longer; details: its key. */
    UNKNOWN_DOCUMENT,
    /** The document is secret and is never opened; details: its key. */
    RESTRICTED_DOCUMENT,
    /** There is no such assessment; details: its id. */
    UNKNOWN_ASSESSMENT,
    /** There is no such check of a meeting; details: its id. */
    UNKNOWN_CHECK,
    /** There is no such action; details: its id. */
    UNKNOWN_ACTION,
    /** The action is closed already; details: its id. */
    ACTION_CLOSED,
    /** There is no such profile or version of it; details: its id, its version. */
    UNKNOWN_PROFILE,
    /** The profile cannot be used; details: what is wrong, where. */
    INVALID_PROFILE,
    /** Another content has the same id and version; details: the id, the version. */
    PROFILE_LABEL_TAKEN,
    /** The content is another profile than the one it is to be; details: its id, the other's id. */
    OTHER_PROFILE,
    /** Nothing runs that could be cancelled. */
    NOTHING_RUNS,
    /** There is no such work that has failed; details: its kind, its key. */
    NOTHING_FAILED,
    /** A reason is needed, and none was given. */
    REASON_NEEDED,
    /** A day is needed, and none was given, or it has passed; details: the day, or nothing. */
    DAY_NEEDED,
    /** The paragraph of the minutes is needed, and none was given. */
    PARAGRAPH_NEEDED,
    /** A decision on deletion lacks its body or its reference. */
    DECISION_INCOMPLETE,
    /** A decision on deletion is not made yet, or covers what is newer; details: today. */
    DECISION_AHEAD,
    /** A text is too long; details: how long it may be, in UTF-16 code units. */
    TEXT_TOO_LONG,
    /** What is kept cannot be reached for now. */
    STORE_UNAVAILABLE,
    /** Something went wrong that no one had thought of; it is in the log. */
    UNEXPECTED
  }
}
