package se.jamkoll.store.internal.factor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.factor.BenchmarkRecord;
import se.jamkoll.api.factor.Round;
import se.jamkoll.api.factor.RoundScore;
import se.jamkoll.api.factor.SuggestionAnswer;
import se.jamkoll.api.store.FactorStore;
import se.jamkoll.store.internal.sql.Transactions;

/** What people assessed of the factors, and what other organisations gave, in a database. */
public final class SqlFactorStore implements FactorStore {

  private final SqlRounds rounds;
  private final SqlAnswers answers;
  private final SqlBenchmarks benchmarks;

  /** Creates the store in whose tables the transactions are. */
  public SqlFactorStore(Transactions transactions) {
    this.rounds = new SqlRounds(transactions);
    this.answers = new SqlAnswers(transactions);
    this.benchmarks = new SqlBenchmarks(transactions);
  }

  @Override
  public void keep(Round round) {
    rounds.keep(round);
  }

  @Override
  public void close(Round round) {
    rounds.close(round);
  }

  @Override
  public Optional<Round> round(String id) {
    return rounds.find(id);
  }

  @Override
  public List<Round> rounds(@Nullable String body) {
    return rounds.of(body);
  }

  @Override
  public void keep(RoundScore score) {
    rounds.keep(score);
  }

  @Override
  public List<RoundScore> scores(String round) {
    return rounds.scores(round);
  }

  @Override
  public void keep(SuggestionAnswer answer) {
    answers.keep(answer);
  }

  @Override
  public Optional<SuggestionAnswer> answer(String id) {
    return answers.find(id);
  }

  @Override
  public List<SuggestionAnswer> answers(@Nullable String body) {
    return answers.of(body);
  }

  @Override
  public void keep(BenchmarkRecord benchmark) {
    benchmarks.keep(benchmark);
  }

  @Override
  public List<BenchmarkRecord> benchmarks() {
    return benchmarks.all();
  }

  @Override
  public boolean removeBenchmark(String id) {
    return benchmarks.remove(id);
  }
}
