package se.jamkoll.rest.internal.statistics;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.statistics.Period;

/** Which days a request asks for, as they are in Sweden. */
public final class AskedPeriod {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private AskedPeriod() {}

  /**
   * Returns the period.
   *
   * @param name the name of a period, such as {@code 2026-H1}; null when days are given
   * @param from the first day; null for the first of the year of the last one
   * @param to the last day; null for today
   */
  public static Period of(
      @Nullable String name,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      InstantSource clock) {
    if (name != null) {
      return Period.named(name);
    }
    LocalDate last = Objects.requireNonNullElseGet(to, () -> today(clock));
    return new Period(Objects.requireNonNullElse(from, last.withDayOfYear(1)), last);
  }

  /** Returns today. */
  public static LocalDate today(InstantSource clock) {
    return LocalDate.ofInstant(clock.instant(), SWEDEN);
  }
}
