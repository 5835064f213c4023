package se.jamkoll.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jamkoll.store.ComplianceContract.kindOf;
import static se.jamkoll.store.Samples.DAY;
import static se.jamkoll.store.Samples.NOON;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.compliance.DeletionDecision;
import se.jamkoll.api.compliance.DeletionDecision.Deleted;
import se.jamkoll.api.factor.Benchmark;
import se.jamkoll.api.factor.BenchmarkRecord;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FigureQuery;
import se.jamkoll.api.factor.Round;
import se.jamkoll.api.factor.RoundScore;
import se.jamkoll.api.factor.Score;
import se.jamkoll.api.factor.SuggestionAnswer;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.Improvement;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.store.FactorStore;
import se.jamkoll.api.store.StoreException;

/** What people assessed of the factors, on whichever database. */
interface FactorContract extends TestedStore {

  String BODY = "Kulturnämnden";

  private FactorStore kept() {
    return store().factors();
  }

  static Round round(String id, @Nullable String body, LocalDate date) {
    return new Round(id, body, date, FactorScale.SCALE4, Round.State.OPEN, "account-1", NOON, null);
  }

  static Round closed(Round round) {
    return new Round(
        round.id(),
        round.body(),
        round.date(),
        round.scale(),
        Round.State.CLOSED,
        round.account(),
        round.opened(),
        NOON.plusSeconds(60));
  }

  static RoundScore score(String round, int factor, int halves) {
    return new RoundScore(
        round, factor, new Score(halves), "Vi är på väg.", "account-2", true, "account-1", NOON);
  }

  static SuggestionAnswer answer(String id, @Nullable String body, Period period, Instant when) {
    return new SuggestionAnswer(
        id,
        new FigureQuery(body, period, FactorScale.SCALE3),
        40,
        new BigDecimal("2.12"),
        new Score(3),
        new Score(4),
        "Vi har läst om bilagorna.",
        "r-1",
        "2026.1",
        "default 2026.1",
        "account-1",
        when);
  }

  static Improvement improvement(String id, @Nullable String body, LocalDate on) {
    return new Improvement(id, body, on, "Ny mall", Improvement.Stage.METHOD, "account-1", NOON);
  }

  static BenchmarkRecord benchmark(String id, String label, int items) {
    return new BenchmarkRecord(
        id,
        label,
        new Benchmark(
            Benchmark.SCHEMA,
            Period.named("2026-H1"),
            FactorScale.SCALE4,
            items,
            Map.of(
                HeadlinePart.DESCRIBED_OR_JUSTIFIED,
                new BigDecimal("0.200"),
                HeadlinePart.BEGUN,
                new BigDecimal("0.300"),
                HeadlinePart.MISSING,
                new BigDecimal("0.500")),
            new BigDecimal("0.125"),
            new BigDecimal("1.90"),
            Map.of(7, new BigDecimal("1.50")),
            List.of("2026.1"),
            List.of("default 2026.1", "norrhamn 3")),
        "account-1",
        NOON);
  }

  @Test
  default void aRoundComesBackWithItsScoresInTheOrderOfTheChecklist() {
    Round round = round("r-1", BODY, DAY);
    kept().keep(round);
    kept().keep(score("r-1", 7, 3));
    kept().keep(score("r-1", 1, 6));
    kept().keep(score("r-1", 7, 4));

    assertEquals(Optional.of(round), kept().round("r-1"));
    assertEquals(List.of(score("r-1", 1, 6), score("r-1", 7, 4)), kept().scores("r-1"));
  }

  @Test
  default void aClosedRoundStaysAsItIs() {
    Round round = round("r-1", null, DAY);
    kept().keep(round);
    kept().keep(score("r-1", 7, 3));
    kept().close(closed(round));

    assertEquals(StoreException.Kind.CONFLICT, kindOf(() -> kept().keep(score("r-1", 7, 8))));
    assertEquals(StoreException.Kind.CONFLICT, kindOf(() -> kept().close(closed(round))));
    assertEquals(StoreException.Kind.CONFLICT, kindOf(() -> kept().keep(score("none", 7, 8))));
    assertEquals(List.of(closed(round)), kept().rounds(null));
    assertEquals(List.of(score("r-1", 7, 3)), kept().scores("r-1"));
  }

  @Test
  default void aBodyHasOneRoundADayAndTheOrganisationItsOwn() {
    kept().keep(round("r-1", BODY, DAY));
    kept().keep(round("r-2", null, DAY));
    kept().keep(round("r-3", BODY, DAY.plusDays(1)));

    assertEquals(
        StoreException.Kind.CONFLICT,
        kindOf(() -> kept().keep(round("r-4", BODY.toUpperCase(java.util.Locale.ROOT), DAY))));
    assertEquals(StoreException.Kind.CONFLICT, kindOf(() -> kept().keep(round("r-5", null, DAY))));
    assertEquals(
        List.of("r-3", "r-1"), kept().rounds("kulturnämnden").stream().map(Round::id).toList());
    assertEquals(List.of("r-2"), kept().rounds(null).stream().map(Round::id).toList());
  }

  @Test
  default void anAnswerComesBackWithWhatWasSuggested() {
    SuggestionAnswer first = answer("x-1", BODY, Period.named("2026-H1"), NOON);
    SuggestionAnswer second = answer("x-2", BODY, Period.named("2026-H1"), NOON.plusSeconds(1));
    kept().keep(first);
    kept().keep(second);
    kept().keep(answer("x-3", null, Period.named("2026-H1"), NOON));

    assertEquals(List.of(second, first), kept().answers(BODY));
    assertEquals(Optional.of(first), kept().answer("x-1"));
    assertEquals(1, kept().answers(null).size());
  }

  @Test
  default void aBenchmarkReplacesTheOneOfItsLabelAndCanBeRemoved() {
    kept().keep(benchmark("b-1", "Organisation B", 40));
    kept().keep(benchmark("b-2", "Organisation A", 50));
    kept().keep(benchmark("b-3", "ORGANISATION B", 60));

    assertEquals(
        List.of(benchmark("b-2", "Organisation A", 50), benchmark("b-3", "ORGANISATION B", 60)),
        kept().benchmarks());
    assertTrue(kept().removeBenchmark("b-2"));
    assertFalse(kept().removeBenchmark("b-2"));
    assertEquals(1, kept().benchmarks().size());
  }

  @Test
  default void aDecisionDeletesTheOlderRoundsAnswersAndImprovementsOfItsBodyAndSaysHowMany() {
    Round old = round("r-1", BODY, LocalDate.of(2020, 11, 2));
    Round open = round("r-2", BODY, LocalDate.of(2020, 11, 3));
    Round others = round("r-3", null, LocalDate.of(2020, 11, 2));
    List.of(old, open, others, round("r-4", BODY, DAY)).forEach(kept()::keep);
    kept().keep(score("r-1", 7, 3));
    kept().close(closed(old));
    kept().keep(answer("x-1", BODY, Period.named("2020"), NOON));
    kept().keep(answer("x-2", BODY, Period.named("2026"), NOON));
    store().improvements().keep(improvement("i-1", BODY, LocalDate.of(2020, 5, 4)));
    store().improvements().keep(improvement("i-2", BODY, DAY));
    store().improvements().keep(improvement("i-3", null, LocalDate.of(2020, 5, 4)));

    LocalDate before = LocalDate.of(2024, 1, 1);
    DeletionDecision done =
        store()
            .compliance()
            .deletions()
            .carryOut(
                new DeletionDecision(
                    "d-1", BODY, DAY, "KN § 8", before, "account-1", NOON, Deleted.NOTHING),
                before.atStartOfDay(ZoneId.of("Europe/Stockholm")).toInstant());

    assertEquals(new Deleted(0, 0, 0, 0, 1, 1, 1), done.deleted());
    assertEquals(List.of(done), store().compliance().deletions().all());
    assertEquals(
        List.of("i-3", "i-2"),
        store().improvements().find(new Period(LocalDate.of(2020, 1, 1), DAY)).stream()
            .map(Improvement::id)
            .toList());

    assertEquals(List.of("r-4", "r-2"), kept().rounds(BODY).stream().map(Round::id).toList());
    assertEquals(List.of(), kept().scores("r-1"));
    assertEquals(List.of("x-2"), kept().answers(BODY).stream().map(SuggestionAnswer::id).toList());
    assertEquals(1, kept().rounds(null).size());
  }

  @Test
  default void whatWasAssessedIsThereWhenTheStoreIsOpenedAgain() {
    kept().keep(round("r-1", BODY, DAY));
    kept().keep(score("r-1", 7, 3));

    assertEquals(List.of(score("r-1", 7, 3)), reopen().factors().scores("r-1"));
  }
}
