package se.jamkoll.store.internal.factor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FigureQuery;
import se.jamkoll.api.factor.Score;
import se.jamkoll.api.factor.SuggestionAnswer;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.store.internal.sql.Row;
import se.jamkoll.store.internal.sql.Transactions;

/**
 * What people made of suggestions.
 *
 * @param transactions the transactions
 */
record SqlAnswers(Transactions transactions) {

  void keep(SuggestionAnswer answer) {
    transactions.use(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into factor_answers (id, body, body_key, from_day, to_day, scale, items,
                      indicator, suggested, half_points, comment, round, rules, profiles, account,
                      answered)
                    values (:id, :body, :body_key, :from_day, :to_day, :scale, :items,
                      :indicator, :suggested, :half_points, :comment, :round, :rules, :profiles,
                      :account, :answered)
                    """)
                .bind("id", answer.id())
                .bind("body", answer.query().body())
                .bind("body_key", SqlRounds.key(answer.query().body()))
                .bind("from_day", answer.query().period().from())
                .bind("to_day", answer.query().period().to())
                .bind("scale", answer.query().scale())
                .bind("items", answer.items())
                .bind("indicator", answer.indicator())
                .bind("suggested", answer.suggested().halves())
                .bind("half_points", answer.score().halves())
                .bind("comment", answer.comment())
                .bind("round", answer.round())
                .bind("rules", answer.rules())
                .bind("profiles", answer.profiles())
                .bind("account", answer.account())
                .bind("answered", answer.answered())
                .execute());
  }

  Optional<SuggestionAnswer> find(String id) {
    return transactions.with(
        handle ->
            handle
                .createQuery("select * from factor_answers where id = :id")
                .bind("id", id)
                .map(Row.to(SqlAnswers::answer))
                .findOne());
  }

  List<SuggestionAnswer> of(@Nullable String body) {
    return transactions.with(
        handle ->
            handle
                .createQuery(
                    """
                    select * from factor_answers where body_key = :body
                    order by answered desc, id desc
                    """)
                .bind("body", SqlRounds.key(body))
                .map(Row.to(SqlAnswers::answer))
                .list());
  }

  private static SuggestionAnswer answer(Row row) {
    return new SuggestionAnswer(
        row.text("id"),
        new FigureQuery(
            row.textOrNull("body"),
            new Period(row.day("from_day"), row.day("to_day")),
            row.constant(FactorScale.class, "scale")),
        row.number("items"),
        row.decimal("indicator"),
        new Score(row.number("suggested")),
        new Score(row.number("half_points")),
        row.text("comment"),
        row.textOrNull("round"),
        row.text("rules"),
        row.text("profiles"),
        row.text("account"),
        row.instant("answered"));
  }
}
