package se.jamkoll.api.factor;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.access.Caller;

/** The suggested score of factor 7, and what people made of it. */
@ProviderType
public interface Suggestions {

  /**
   * Suggests a score; to those who may see the statistics that it rests on.
   *
   * @throws se.jamkoll.api.statistics.StatisticsException when there is no such body
   */
  FactorSuggestion suggest(Caller caller, FigureQuery query);

  /**
   * Keeps what people made of the suggestion as it is now; in a round, it becomes the round's score
   * of factor 7.
   *
   * @param points the score; null to accept what was suggested
   * @param comment why; needed when the score is another one
   * @param round the round that it is given in; null for none
   */
  SuggestionAnswer answer(
      Caller caller,
      FigureQuery query,
      @Nullable BigDecimal points,
      String comment,
      @Nullable String round);

  /**
   * Returns the answers, newest first.
   *
   * @param body the body; null for the whole organisation
   */
  List<SuggestionAnswer> answers(Caller caller, @Nullable String body);

  /**
   * Hands an answer to every score sink that there is, once. One that cannot take it now is told of
   * at once; the answer stays, and can be handed on again.
   *
   * @return how each of them fared, by id; empty when there is none
   */
  List<Delivery> publish(Caller caller, String answer);

  /**
   * How a sink fared.
   *
   * @param sink its id
   * @param failure what went wrong; null when it took the score
   * @param detail what is particular to it; empty when there is nothing
   */
  record Delivery(String sink, ScoreSinkException.@Nullable Failure failure, String detail) {}
}
