package se.jamkoll.api.factor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;

/**
 * Tells why something about factors cannot be done. What people read of it comes from {@link
 * FactorMessages}; the message here is for logs.
 */
public final class FactorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final transient List<String> details;

  /**
   * Creates the exception.
   *
   * @param problem what is wrong
   * @param details what is particular to it, in the order that the problem names them
   */
  public FactorException(Problem problem, String... details) {
    this(problem, null, details);
  }

  /** Creates the exception with what caused it. */
  public FactorException(Problem problem, @Nullable Throwable cause, String... details) {
    super(problem.name(), cause);
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
    /** The checklist is not that old; details: the year, the first year. */
    UNKNOWN_YEAR,
    /** There is no such factor; details: the number. */
    UNKNOWN_FACTOR,
    /** Nothing is measured of the factor, so that nothing is suggested; details: the number. */
    NOT_MEASURED,
    /** The points are not half points of the scale; details: the points, the top. */
    NOT_HALF_POINTS,
    /** There is no such round; details: its id. */
    UNKNOWN_ROUND,
    /** The round is closed; details: its date. */
    ROUND_CLOSED,
    /** There is a round of the same body and day; details: the date. */
    ROUND_EXISTS,
    /** The round is of another body or scale than what is given in it. */
    ANOTHER_ROUND,
    /** The day is ahead; details: the day. */
    DAY_AHEAD,
    /** A comment is needed, and none was given. */
    COMMENT_NEEDED,
    /** A text is too long; details: how long it may be, in UTF-16 code units. */
    TEXT_TOO_LONG,
    /** Nothing is suggested, so that there is nothing to answer; details: the items, the fewest. */
    NOTHING_SUGGESTED,
    /** There is no such answer; details: its id. */
    UNKNOWN_ANSWER,
    /** There is no such benchmark; details: its id. */
    UNKNOWN_BENCHMARK,
    /** The benchmark is of another schema; details: its version, the one that is read. */
    OTHER_SCHEMA,
    /** The file is not a benchmark; details: where, what is wrong. */
    NOT_A_BENCHMARK,
    /** A benchmark is of the whole organisation, and a body was named. */
    WHOLE_ORGANISATION_ONLY,
    /** What is kept cannot be reached for now. */
    STORE_UNAVAILABLE
  }
}
