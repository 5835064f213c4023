package se.jamkoll.rest.internal.factor;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.SuggestionAnswer;

/** What people made of a suggestion as it is answered: scores as points. */
record AnswerView(
    String id,
    @Nullable String body,
    LocalDate from,
    LocalDate to,
    FactorScale scale,
    int items,
    BigDecimal indicator,
    BigDecimal suggested,
    BigDecimal score,
    boolean accepted,
    String comment,
    @Nullable String round,
    String rules,
    String profiles,
    String account,
    Instant answered) {

  static AnswerView of(SuggestionAnswer answer) {
    return new AnswerView(
        answer.id(),
        answer.query().body(),
        answer.query().period().from(),
        answer.query().period().to(),
        answer.query().scale(),
        answer.items(),
        answer.indicator(),
        answer.suggested().points(),
        answer.score().points(),
        answer.accepted(),
        answer.comment(),
        answer.round(),
        answer.rules(),
        answer.profiles(),
        answer.account(),
        answer.answered());
  }
}
