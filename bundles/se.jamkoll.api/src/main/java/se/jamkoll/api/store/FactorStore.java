package se.jamkoll.api.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.factor.BenchmarkRecord;
import se.jamkoll.api.factor.Round;
import se.jamkoll.api.factor.RoundScore;
import se.jamkoll.api.factor.SuggestionAnswer;

/**
 * What people assessed of the ten factors, and what other organisations gave. Where a body is asked
 * for, null is the whole organisation.
 */
@ProviderType
public interface FactorStore {

  /**
   * Keeps a new round.
   *
   * @throws StoreException of kind CONFLICT when there is one of the same body and day
   */
  void keep(Round round);

  /**
   * Closes an open round.
   *
   * @param round the round as it is then
   * @throws StoreException of kind CONFLICT when it was closed already
   */
  void close(Round round);

  /** Returns a round by its id. */
  Optional<Round> round(String id);

  /** Returns the rounds of a body, newest day first. */
  List<Round> rounds(@Nullable String body);

  /**
   * Keeps a score of an open round, over the one that its factor had.
   *
   * @throws StoreException of kind CONFLICT when the round is closed or gone, or someone else
   *     scores the same factor at the same time
   */
  void keep(RoundScore score);

  /** Returns the scores of a round, by factor. */
  List<RoundScore> scores(String round);

  /** Keeps what people made of a suggestion. */
  void keep(SuggestionAnswer answer);

  /** Returns an answer by its id. */
  Optional<SuggestionAnswer> answer(String id);

  /** Returns the answers of a body, newest first. */
  List<SuggestionAnswer> answers(@Nullable String body);

  /** Keeps what another organisation gave, over what has the same label. */
  void keep(BenchmarkRecord benchmark);

  /** Returns what other organisations gave, by label. */
  List<BenchmarkRecord> benchmarks();

  /** Removes what another organisation gave; tells whether there was any such. */
  boolean removeBenchmark(String id);
}
