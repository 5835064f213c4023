package se.jamkoll.rest.internal.statistics;

import jakarta.ws.rs.QueryParam;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Selection;

/** Which items a request asks for. */
public final class AskedSelection {

  private final @Nullable String period;
  private final @Nullable LocalDate from;
  private final @Nullable LocalDate to;
  private final Map<Dimension, String> filters = new EnumMap<>(Dimension.class);

  /**
   * Takes what the query says.
   *
   * @param period {@code 2026}, {@code 2026-H1}, {@code 2026-Q3} or {@code 2026-11}, instead of
   *     days
   * @param from the first day; null for the first of the year of the last
   * @param to the last day; null for today
   * @param administration an administration, by its name
   * @param documentType a type of documents
   * @param domain a domain
   */
  public AskedSelection(
      @QueryParam("period") @Nullable String period,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("body") @Nullable String body,
      @QueryParam("administration") @Nullable String administration,
      @QueryParam("documentType") @Nullable String documentType,
      @QueryParam("domain") @Nullable String domain) {
    this.period = period;
    this.from = from;
    this.to = to;
    keep(Dimension.BODY, body);
    keep(Dimension.ADMINISTRATION, administration);
    keep(Dimension.DOCUMENT_TYPE, documentType);
    keep(Dimension.DOMAIN, domain);
  }

  private void keep(Dimension dimension, @Nullable String value) {
    if (value != null) {
      filters.put(dimension, value);
    }
  }

  /** Returns the selection; without days, it is this year so far. */
  Selection on(InstantSource clock) {
    return new Selection(AskedPeriod.of(period, from, to, clock), filters);
  }
}
