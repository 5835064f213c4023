package se.jamkoll.api.factor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.access.Caller;

/** The rounds of self-assessment, of the organisation and of its bodies. Strategists write. */
@ProviderType
public interface Rounds {

  /** The greatest length of a comment, in UTF-16 code units. */
  int LONGEST_COMMENT = 4000;

  /**
   * Opens a round.
   *
   * @param body the body that assesses itself; null for the whole organisation
   * @param date the day that it is for, which is not ahead
   * @throws FactorException when there is a round of the same body and day
   */
  Round open(Caller caller, @Nullable String body, LocalDate date, FactorScale scale);

  /**
   * Gives a factor a score in an open round, over the one that it had.
   *
   * @throws FactorException when the points are not half points of the scale, the factor is none,
   *     or the round is closed
   */
  RoundScore score(Caller caller, String round, Scoring scoring);

  /** Closes a round: it stays as it is. */
  Round close(Caller caller, String round);

  /**
   * Returns the rounds, newest first.
   *
   * @param body the body; null for the whole organisation
   */
  List<Round> all(Caller caller, @Nullable String body);

  /** Returns a round with what it comes to. */
  RoundSummary summary(Caller caller, String round);

  /**
   * A score that is to be given.
   *
   * @param factor the number of the factor
   * @param points the points
   * @param comment why; may be empty
   * @param owner the id of the account that owns the factor; null for none
   * @param improve whether it is chosen as an area to improve
   */
  record Scoring(
      int factor, BigDecimal points, String comment, @Nullable String owner, boolean improve) {}
}
