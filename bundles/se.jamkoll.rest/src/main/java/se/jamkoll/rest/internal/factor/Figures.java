package se.jamkoll.rest.internal.factor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FigureQuery;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.rest.internal.problem.ProblemException;

/** Reads which figures a request asks for. */
final class Figures {

  private Figures() {}

  /** Returns what is asked for; the scale is 1–4 where none is named. */
  static FigureQuery query(
      @Nullable String body,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable FactorScale scale) {
    if (from == null) {
      throw ProblemException.refused("from", "field.NotNull");
    }
    if (to == null) {
      throw ProblemException.refused("to", "field.NotNull");
    }
    if (to.isBefore(from)) {
      throw ProblemException.refused("to", "field.period");
    }
    return new FigureQuery(body, new Period(from, to), scale == null ? FactorScale.SCALE4 : scale);
  }
}
