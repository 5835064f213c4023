package se.jamkoll.rest.internal.statistics;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.statistics.Selection;

/**
 * Reads which items a request asks for.
 *
 * @param clock tells today: without days, it is this year so far
 */
record AskedSelection(InstantSource clock) {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  Selection of(
      @Nullable String period,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String body,
      @Nullable String administration,
      @Nullable String documentType,
      @Nullable String domain) {
    Map<Dimension, String> filters = new EnumMap<>(Dimension.class);
    put(filters, Dimension.BODY, body);
    put(filters, Dimension.ADMINISTRATION, administration);
    put(filters, Dimension.DOCUMENT_TYPE, documentType);
    put(filters, Dimension.DOMAIN, domain);
    return new Selection(period(period, from, to), filters);
  }

  private static void put(
      Map<Dimension, String> filters, Dimension dimension, @Nullable String value) {
    if (value != null) {
      filters.put(dimension, value);
    }
  }

  private Period period(@Nullable String name, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (name != null) {
      return Period.named(name);
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), SWEDEN);
    LocalDate last = Objects.requireNonNullElse(to, today);
    return new Period(Objects.requireNonNullElse(from, last.withDayOfYear(1)), last);
  }
}
