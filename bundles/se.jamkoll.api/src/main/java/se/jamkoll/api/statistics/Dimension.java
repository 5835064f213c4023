package se.jamkoll.api.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;
import se.jamkoll.api.statistics.StatisticsException.Problem;

/**
 * What items are counted by. A group's value is the empty string where the host does not say.
 *
 * <p>There is none for units, people or accounts.
 */
public enum Dimension implements Term {
  /** The body (nämnd) that decides, by name. */
  BODY(Kind.PLACE),
  /** The administration (förvaltning) that wrote the letter. */
  ADMINISTRATION(Kind.PLACE),
  /** The type of the document, in the host's words. */
  DOCUMENT_TYPE(Kind.PLACE),
  /** The field it is about. */
  DOMAIN(Kind.PLACE),
  /** The month of the meeting, such as {@code 2026-11}. */
  MONTH(Kind.TIME),
  /** The quarter of the meeting, such as {@code 2026-Q4}. */
  QUARTER(Kind.TIME),
  /** The half-year of the meeting, such as {@code 2026-H2}. */
  HALF_YEAR(Kind.TIME),
  /** The meeting: its day, host and key, such as {@code 2026-11-25/register/kn-11}. */
  MEETING(Kind.TIME),
  /** The machine's {@linkplain se.jamkoll.api.assessment.Level level}; empty without one. */
  LEVEL(Kind.OUTCOME),
  /** The {@linkplain MissingPart part} that is missing; empty for an item without a level. */
  MISSING_PART(Kind.OUTCOME);

  private static final int MONTHS_OF_HALF = 6;

  private final Kind kind;

  Dimension(Kind kind) {
    this.kind = kind;
  }

  /**
   * Returns the dimension of a name in any case, such as {@code half-year}.
   *
   * @throws StatisticsException when there is none
   */
  public static Dimension named(String name) {
    String constant = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    for (Dimension each : values()) {
      if (each.name().equals(constant)) {
        return each;
      }
    }
    throw new StatisticsException(
        Problem.UNKNOWN_DIMENSION,
        name.strip(),
        Arrays.stream(values()).map(Dimension::shortName).collect(Collectors.joining(", ")));
  }

  /**
   * Returns the dimensions of names with commas between them; {@code organisation}, and nothing,
   * stand for none.
   *
   * @throws StatisticsException when there is no dimension of one of the names
   */
  public static List<Dimension> list(String names) {
    return Arrays.stream(names.split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("organisation"))
        .map(Dimension::named)
        .toList();
  }

  /** Returns its name in lower case, such as {@code half-year}. */
  public String shortName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Tells whether it says when an item was decided. */
  public boolean isTime() {
    return kind == Kind.TIME;
  }

  /**
   * Tells whether it says what was found of an item, not where it belongs. Such groups are parts of
   * another group, and are hidden with it.
   */
  public boolean isOutcome() {
    return kind == Kind.OUTCOME;
  }

  /**
   * Returns the group of a day; null for a dimension that is not a part of the calendar.
   *
   * @param day the day of the meeting
   */
  public @Nullable String of(LocalDate day) {
    return switch (this) {
      case MONTH -> YearMonth.from(day).toString();
      case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case HALF_YEAR -> day.getYear() + "-H" + (day.getMonthValue() <= MONTHS_OF_HALF ? 1 : 2);
      case BODY, ADMINISTRATION, DOCUMENT_TYPE, DOMAIN, MEETING, LEVEL, MISSING_PART -> null;
    };
  }

  private enum Kind {
    PLACE,
    TIME,
    OUTCOME
  }
}
