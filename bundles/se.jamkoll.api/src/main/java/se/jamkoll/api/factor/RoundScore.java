package se.jamkoll.api.factor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The score that people gave a factor in a round.
 *
 * @param round the id of the round
 * @param factor the number of the factor
 * @param score the score
 * @param comment why, in the person's own words; may be empty
 * @param owner the id of the account that owns the factor; null when no one does yet
 * @param improve whether it was chosen as an area to improve
 * @param account the id of the account that entered it
 * @param entered when
 */
public record RoundScore(
    String round,
    int factor,
    Score score,
    String comment,
    @Nullable String owner,
    boolean improve,
    String account,
    Instant entered) {}
