package se.jamkoll.store.internal.factor;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.Round;
import se.jamkoll.api.factor.RoundScore;
import se.jamkoll.api.factor.Score;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.store.internal.sql.Row;
import se.jamkoll.store.internal.sql.Transactions;

/**
 * The rounds of self-assessment with their scores.
 *
 * @param transactions the transactions
 */
record SqlRounds(Transactions transactions) {

  /** Returns what a body is compared by; the whole organisation has the empty key. */
  static String key(@Nullable String body) {
    String key = Row.key(body);
    return key == null ? "" : key;
  }

  void keep(Round round) {
    transactions.use(
        handle -> {
          if (!transactions.insertUnlessThere(handle, () -> insert(handle, round))) {
            throw conflict("There is a round of the same body and day.");
          }
        });
  }

  private static void insert(Handle handle, Round round) {
    handle
        .createUpdate(
            """
            insert into rounds (id, body, body_key, assessed_on, scale, state, account, opened,
              closed)
            values (:id, :body, :body_key, :assessed_on, :scale, :state, :account, :opened,
              :closed)
            """)
        .bind("id", round.id())
        .bind("body", round.body())
        .bind("body_key", key(round.body()))
        .bind("assessed_on", round.date())
        .bind("scale", round.scale())
        .bind("state", round.state())
        .bind("account", round.account())
        .bind("opened", round.opened())
        .bind("closed", round.closed())
        .execute();
  }

  void close(Round round) {
    transactions.use(
        handle -> {
          int closed =
              handle
                  .createUpdate(
                      """
                      update rounds set state = 'CLOSED', closed = :closed
                      where id = :id and state = 'OPEN'
                      """)
                  .bind("id", round.id())
                  .bind("closed", round.closed())
                  .execute();
          if (closed == 0) {
            throw conflict("The round was closed already.");
          }
        });
  }

  Optional<Round> find(String id) {
    return transactions.with(
        handle ->
            handle
                .createQuery("select * from rounds where id = :id")
                .bind("id", id)
                .map(Row.to(SqlRounds::round))
                .findOne());
  }

  List<Round> of(@Nullable String body) {
    return transactions.with(
        handle ->
            handle
                .createQuery(
                    "select * from rounds where body_key = :body order by assessed_on desc, id")
                .bind("body", key(body))
                .map(Row.to(SqlRounds::round))
                .list());
  }

  void keep(RoundScore score) {
    transactions.use(
        handle -> {
          refuseUnlessOpen(handle, score.round());
          int changed = execute(handle, UPDATE, score);
          if (changed == 0
              && !transactions.insertUnlessThere(handle, () -> execute(handle, INSERT, score))) {
            throw conflict("Someone else has scored the factor at the same time.");
          }
        });
  }

  private static final String UPDATE =
      """
      update round_scores set half_points = :half_points, comment = :comment, owner = :owner,
        improve = :improve, account = :account, entered = :entered
      where round = :round and factor = :factor
      """;

  private static final String INSERT =
      """
      insert into round_scores (round, factor, half_points, comment, owner, improve, account,
        entered)
      values (:round, :factor, :half_points, :comment, :owner, :improve, :account, :entered)
      """;

  private static int execute(Handle handle, String sql, RoundScore score) {
    return handle
        .createUpdate(sql)
        .bind("round", score.round())
        .bind("factor", score.factor())
        .bind("half_points", score.score().halves())
        .bind("comment", score.comment())
        .bind("owner", score.owner())
        .bind("improve", score.improve())
        .bind("account", score.account())
        .bind("entered", score.entered())
        .execute();
  }

  /** Holds the round until the transaction ends, so that it is not closed meanwhile. */
  private static void refuseUnlessOpen(Handle handle, String round) {
    boolean open =
        handle
            .createQuery("select state from rounds where id = :id for update")
            .bind("id", round)
            .mapTo(String.class)
            .findOne()
            .filter(Round.State.OPEN.name()::equals)
            .isPresent();
    if (!open) {
      throw conflict("The round is closed, or gone.");
    }
  }

  List<RoundScore> scores(String round) {
    return transactions.with(
        handle ->
            handle
                .createQuery("select * from round_scores where round = :round order by factor")
                .bind("round", round)
                .map(Row.to(SqlRounds::score))
                .list());
  }

  private static Round round(Row row) {
    return new Round(
        row.text("id"),
        row.textOrNull("body"),
        row.day("assessed_on"),
        row.constant(FactorScale.class, "scale"),
        row.constant(Round.State.class, "state"),
        row.text("account"),
        row.instant("opened"),
        row.instantOrNull("closed"));
  }

  private static RoundScore score(Row row) {
    return new RoundScore(
        row.text("round"),
        row.number("factor"),
        new Score(row.number("half_points")),
        row.text("comment"),
        row.textOrNull("owner"),
        row.flag("improve"),
        row.text("account"),
        row.instant("entered"));
  }

  private static StoreException conflict(String message) {
    return new StoreException(StoreException.Kind.CONFLICT, message, null);
  }
}
