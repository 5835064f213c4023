package se.jamkoll.statistics.internal.sink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.jamkoll.api.factor.FactorScoreSink;
import se.jamkoll.api.factor.ScoreSinkException;
import se.jamkoll.api.factor.ScoreSinkException.Failure;
import se.jamkoll.api.factor.SuggestionAnswer;
import se.jamkoll.api.factor.Suggestions.Delivery;

/** Hands scores to sinks, and tells how each of them fared: one that fails stops no other. */
public final class ScoreSinks {

  private ScoreSinks() {}

  /** Hands a score to sinks. */
  public static List<Delivery> hand(
      SuggestionAnswer answer, Collection<? extends FactorScoreSink> sinks) {
    List<Delivery> deliveries = new ArrayList<>();
    for (FactorScoreSink sink : sinks) {
      deliveries.add(hand(answer, sink));
    }
    deliveries.sort(Comparator.comparing(Delivery::sink));
    return deliveries;
  }

  private static Delivery hand(SuggestionAnswer answer, FactorScoreSink sink) {
    try {
      sink.take(answer);
      return new Delivery(sink.id(), null, "");
    } catch (ScoreSinkException e) {
      return new Delivery(sink.id(), e.failure(), e.detail());
    } catch (IOException e) {
      String told = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
      return new Delivery(sink.id(), Failure.OTHER, told);
    } catch (RuntimeException e) {
      // A sink is someone else's: its message may hold anything.
      return new Delivery(sink.id(), Failure.OTHER, e.getClass().getSimpleName());
    }
  }
}
