package se.jamkoll.rest.internal.factor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.factor.Ceiling;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FactorSuggestion;
import se.jamkoll.api.statistics.RuleUse;

/**
 * A suggested score as it is answered: scores as points, with the explanation in words.
 *
 * @param items how many items it rests on
 * @param beside the items that stand beside, by status
 * @param machine by the machine's levels; null when hidden
 * @param manual with manual assessments; null when hidden, or when there are none
 */
record SuggestionView(
    @Nullable String body,
    LocalDate from,
    LocalDate to,
    FactorScale scale,
    int items,
    Map<AssessmentStatus, Integer> beside,
    int uncertain,
    int setByHand,
    int exemptedByHand,
    @Nullable FigureView machine,
    @Nullable FigureView manual,
    FactorSuggestion.Reason reason,
    List<RuleUse> versions,
    List<String> explanation) {

  static SuggestionView of(FactorSuggestion suggestion, List<String> explanation) {
    return new SuggestionView(
        suggestion.query().body(),
        suggestion.basis().period().from(),
        suggestion.basis().period().to(),
        suggestion.query().scale(),
        suggestion.basis().n(),
        suggestion.basis().beside(),
        suggestion.basis().uncertain(),
        suggestion.basis().setByHand(),
        suggestion.basis().exemptedByHand(),
        FigureView.of(suggestion.machine()),
        FigureView.of(suggestion.manual()),
        suggestion.reason(),
        suggestion.basis().versions(),
        explanation);
  }

  /** A mean and the score that it suggests, in points. */
  record FigureView(
      BigDecimal indicator, BigDecimal rounded, BigDecimal suggested, List<Ceiling> ceilings) {

    static @Nullable FigureView of(FactorSuggestion.@Nullable Figure figure) {
      return figure == null
          ? null
          : new FigureView(
              figure.indicator(),
              figure.rounded().points(),
              figure.suggested().points(),
              figure.ceilings());
    }
  }
}
