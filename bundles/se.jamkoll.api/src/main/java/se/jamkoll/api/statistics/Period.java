package se.jamkoll.api.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jamkoll.api.statistics.StatisticsException.Problem;

/**
 * The days of the meetings that are counted, as they are in Sweden.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) {

  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;
  private static final int MONTHS_OF_YEAR = 12;

  private static final Pattern NAMED =
      Pattern.compile("(\\d{4})(?:-(?:(\\d\\d)|Q([1-4])|H([12])))?");

  /** Refuses a period that ends before it starts. */
  public Period {
    if (to.isBefore(from)) {
      throw new StatisticsException(Problem.PERIOD_BACKWARDS, from.toString(), to.toString());
    }
  }

  /**
   * Returns the period of a name: a year ({@code 2026}), a half-year ({@code 2026-H1}), a quarter
   * ({@code 2026-Q3}) or a month ({@code 2026-11}).
   *
   * @throws StatisticsException when it is no such name
   */
  public static Period named(String name) {
    Matcher parts = NAMED.matcher(name.strip());
    if (!parts.matches()) {
      throw new StatisticsException(Problem.PERIOD_UNKNOWN, name);
    }
    try {
      int year = Integer.parseInt(parts.group(1));
      if (parts.group(2) != null) {
        return months(year, Integer.parseInt(parts.group(2)), 1);
      }
      if (parts.group(3) != null) {
        return part(year, Integer.parseInt(parts.group(3)), MONTHS_OF_QUARTER);
      }
      if (parts.group(4) != null) {
        return part(year, Integer.parseInt(parts.group(4)), MONTHS_OF_HALF);
      }
      return months(year, 1, MONTHS_OF_YEAR);
    } catch (DateTimeException e) {
      throw new StatisticsException(Problem.PERIOD_UNKNOWN, name);
    }
  }

  private static Period part(int year, int number, int months) {
    return months(year, (number - 1) * months + 1, months);
  }

  private static Period months(int year, int first, int count) {
    YearMonth start = YearMonth.of(year, first);
    return new Period(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
  }

  /** Tells whether a day is in the period. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
