package se.jamkoll.api.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;

/**
 * Tells why figures that were asked for cannot be given. What people read of it comes from {@link
 * StatisticsMessages}; the message here is for logs.
 */
public final class StatisticsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final transient List<String> details;

  /**
   * Creates the exception.
   *
   * @param problem what is wrong
   * @param details what is particular to it, in the order that the problem names them
   */
  public StatisticsException(Problem problem, String... details) {
    this(problem, null, details);
  }

  /** Creates the exception with what caused it. */
  public StatisticsException(Problem problem, @Nullable Throwable cause, String... details) {
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
    /** The period ends before it starts; details: its first and its last day. */
    PERIOD_BACKWARDS,
    /** The period has not begun; details: its first day, today. */
    PERIOD_AHEAD,
    /** There is no period of that name; details: the name. */
    PERIOD_UNKNOWN,
    /** No results of such a body are kept; details: its name, the names that there are. */
    UNKNOWN_BODY,
    /** There is no such dimension; details: the name, the names that there are. */
    UNKNOWN_DIMENSION,
    /** Items cannot be narrowed by the dimension; details: its name. */
    FILTER_NOT_POSSIBLE,
    /** A dimension was named twice. */
    DIMENSION_TWICE,
    /** Too many dimensions; details: how many there may be. */
    TOO_MANY_DIMENSIONS,
    /** The points of a trend cannot be such; details: the dimension. */
    UNIT_NOT_POSSIBLE,
    /** The baseline does not end in the period; details: its last day, the period's two days. */
    BASELINE_OUTSIDE,
    /** Too few items to compare; details: how many before, after, and how many there must be. */
    TOO_FEW,
    /** Before and after overlap; details: the last day before, the first day after. */
    PERIODS_OVERLAP,
    /** The figures would give away those of a group that is too small. */
    HIDDEN,
    /** There is no such improvement; details: its id. */
    UNKNOWN_IMPROVEMENT,
    /** The day that something was done is ahead; details: the day, today. */
    DAY_AHEAD,
    /** What was done must be told, and was not. */
    TEXT_NEEDED,
    /** A text is too long; details: how long it may be, in UTF-16 code units. */
    TEXT_TOO_LONG,
    /** What is kept cannot be reached for now. */
    STORE_UNAVAILABLE
  }
}
