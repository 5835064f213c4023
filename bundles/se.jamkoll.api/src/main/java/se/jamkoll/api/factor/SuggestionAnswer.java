package se.jamkoll.api.factor;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people made of a suggestion: they accepted or changed it. The machine's figure is kept
 * beside, as it was.
 *
 * @param id its opaque id
 * @param query what the suggestion was for
 * @param items how many items it rested on
 * @param indicator the machine's mean
 * @param suggested the score that was suggested
 * @param score the score that people gave
 * @param comment why, in the person's own words; empty only when it was accepted
 * @param round the self-assessment round that it was given in; null when in none
 * @param rules the versions of the rules, comma-separated
 * @param profiles the profiles, comma-separated
 * @param account the id of the account that answered
 * @param answered when
 */
public record SuggestionAnswer(
    String id,
    FigureQuery query,
    int items,
    BigDecimal indicator,
    Score suggested,
    Score score,
    String comment,
    @Nullable String round,
    String rules,
    String profiles,
    String account,
    Instant answered) {

  /** Tells whether the suggestion was accepted as it was. */
  public boolean accepted() {
    return score.equals(suggested);
  }
}
