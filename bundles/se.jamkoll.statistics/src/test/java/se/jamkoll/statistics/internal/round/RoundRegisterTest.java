package se.jamkoll.statistics.internal.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.jamkoll.statistics.internal.factor.Office.BODY;
import static se.jamkoll.statistics.internal.factor.Office.SECRETARY;
import static se.jamkoll.statistics.internal.factor.Office.STRATEGIST;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorException.Problem;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.Round;
import se.jamkoll.api.factor.RoundSummary;
import se.jamkoll.api.factor.Rounds.Scoring;
import se.jamkoll.statistics.internal.factor.Office;

class RoundRegisterTest {

  private static final String[] NOVEMBER_2019 = {
    "3", "2", "2", "2.5", "2", "2", "1.5", "1.5", "2", "2"
  };

  @TempDir private Path folder;

  private Office office;
  private RoundRegister register;

  @BeforeEach
  void open() {
    office = new Office(folder);
    register = office.rounds();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Round opened(LocalDate date, FactorScale scale) {
    return register.open(STRATEGIST, null, date, scale);
  }

  private void score(Round round, int factor, String points) {
    register.score(
        STRATEGIST,
        round.id(),
        new Scoring(factor, new BigDecimal(points), "", "account-2", factor == 7));
  }

  private Problem problem(Runnable refused) {
    return assertThrows(FactorException.class, refused::run).problem();
  }

  @Test
  void aRoundComesToASumAMeanAndChangesSinceTheLast() {
    Round first = opened(LocalDate.of(2025, 11, 1), FactorScale.SCALE3);
    Round second = opened(LocalDate.of(2026, 11, 1), FactorScale.SCALE3);
    for (int factor = 1; factor <= 10; factor++) {
      score(first, factor, NOVEMBER_2019[factor - 1]);
      score(second, factor, factor == 7 ? "2" : NOVEMBER_2019[factor - 1]);
    }

    RoundSummary before = register.summary(STRATEGIST, first.id());
    assertEquals(new BigDecimal("20.5"), before.sum().points());
    assertEquals(30, before.most());
    assertEquals(new BigDecimal("2.05"), before.mean());
    assertNull(before.previous());
    assertEquals(List.of(7, 8, 2), before.lowest());

    RoundSummary after = register.summary(STRATEGIST, second.id());
    assertEquals(first, after.previous());
    assertEquals(
        List.of(new BigDecimal("0.5")),
        after.changes().stream()
            .map(RoundSummary.Change::difference)
            .filter(difference -> difference.signum() != 0)
            .toList());
    assertEquals("account-2", after.scores().get(6).owner());
    assertEquals(
        List.of(7), after.scores().stream().filter(s -> s.improve()).map(s -> s.factor()).toList());
  }

  @Test
  void roundsOnAnotherScaleAreNotCompared() {
    Round first = opened(LocalDate.of(2025, 11, 1), FactorScale.SCALE3);
    Round second = opened(LocalDate.of(2026, 11, 1), FactorScale.SCALE4);
    score(first, 1, "3");
    score(second, 1, "4");

    assertNull(register.summary(STRATEGIST, second.id()).previous());
    assertEquals(40, register.summary(STRATEGIST, second.id()).most());
    assertEquals(List.of(), register.summary(STRATEGIST, second.id()).lowest());
  }

  @Test
  void onlyHalfPointsOfTheScaleAreTaken() {
    Round round = opened(Office.today(), FactorScale.SCALE4);

    for (String points :
        List.of("3.7", "0.5", "4.5", "-1", "1e3", "2.25", "1E-400", "1E999999999")) {
      assertEquals(Problem.NOT_HALF_POINTS, problem(() -> score(round, 7, points)), points);
    }
    assertEquals(Problem.UNKNOWN_FACTOR, problem(() -> score(round, 11, "2")));
    assertEquals(Problem.UNKNOWN_FACTOR, problem(() -> score(round, 0, "2")));
    assertEquals(List.of(), register.summary(STRATEGIST, round.id()).scores());
    score(round, 7, "3.50");
    assertEquals(1, register.summary(STRATEGIST, round.id()).scores().size());
  }

  @Test
  void aClosedRoundAndASecondOneOfTheDayAreRefused() {
    Round round = opened(Office.today(), FactorScale.SCALE4);

    assertEquals(Problem.ROUND_EXISTS, problem(() -> opened(Office.today(), FactorScale.SCALE3)));
    assertEquals(
        Problem.DAY_AHEAD, problem(() -> opened(Office.today().plusDays(1), FactorScale.SCALE4)));
    assertEquals(Round.State.CLOSED, register.close(STRATEGIST, round.id()).state());
    assertEquals(Problem.ROUND_CLOSED, problem(() -> score(round, 7, "2")));
    assertEquals(Problem.ROUND_CLOSED, problem(() -> register.close(STRATEGIST, round.id())));
    assertEquals(Problem.UNKNOWN_ROUND, problem(() -> register.summary(STRATEGIST, "none")));
  }

  @Test
  void strategistsWriteAndTheBodyReads() {
    Round round = register.open(STRATEGIST, BODY, Office.today(), FactorScale.SCALE4);
    Caller other = Office.caller(Grant.of(Role.READER, "Regionstyrelsen"));

    assertEquals(round, register.summary(SECRETARY, round.id()).round());
    assertThrows(DeniedException.class, () -> register.summary(other, round.id()));
    assertEquals(List.of(), register.all(other, null));
    assertThrows(
        DeniedException.class,
        () -> register.open(SECRETARY, BODY, Office.today(), FactorScale.SCALE4));
    assertThrows(
        DeniedException.class, () -> register.all(Office.caller(Grant.of(Role.OFFICIAL)), null));
    register.all(Office.caller(Grant.of(Role.ADMIN)), BODY);
    assertEquals(
        List.of(
            "results.read " + BODY,
            "results.read refused",
            "factors.assess " + BODY + " refused",
            "results.read " + BODY + " refused",
            "round.opened " + BODY),
        office.audit());
  }
}
