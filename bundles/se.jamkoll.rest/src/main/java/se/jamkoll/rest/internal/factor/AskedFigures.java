package se.jamkoll.rest.internal.factor;

import jakarta.ws.rs.QueryParam;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FigureQuery;
import se.jamkoll.rest.internal.statistics.AskedPeriod;

/** Which figures a request asks for; on the scale 1–4 where none is named. */
public final class AskedFigures {

  private final @Nullable String period;
  private final @Nullable LocalDate from;
  private final @Nullable LocalDate to;
  private final @Nullable String body;
  private final FactorScale scale;

  /** Takes what the query says. */
  public AskedFigures(
      @QueryParam("period") @Nullable String period,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("body") @Nullable String body,
      @QueryParam("scale") @Nullable FactorScale scale) {
    this.period = period;
    this.from = from;
    this.to = to;
    this.body = body;
    this.scale = Objects.requireNonNullElse(scale, FactorScale.SCALE4);
  }

  /** Returns what is asked for; without days, it is of this year so far. */
  FigureQuery on(InstantSource clock) {
    return new FigureQuery(body, AskedPeriod.of(period, from, to, clock), scale);
  }
}
