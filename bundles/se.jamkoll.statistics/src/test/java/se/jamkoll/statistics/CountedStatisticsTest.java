package se.jamkoll.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.DeletionDecision;
import se.jamkoll.api.compliance.DeletionDecision.Deleted;
import se.jamkoll.api.compliance.ManualAssessment;
import se.jamkoll.api.statistics.Comparison;
import se.jamkoll.api.statistics.CountedItem;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Figure;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.Improvement;
import se.jamkoll.api.statistics.Indicator;
import se.jamkoll.api.statistics.ItemsQuery;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.statistics.Selection;
import se.jamkoll.api.statistics.StatisticsException;
import se.jamkoll.api.statistics.StatisticsException.Problem;
import se.jamkoll.api.statistics.StatisticsQuery;
import se.jamkoll.api.statistics.StatisticsTable;
import se.jamkoll.api.statistics.Trend;
import se.jamkoll.api.statistics.TrendQuery;
import se.jamkoll.store.Store;

class CountedStatisticsTest {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final String CULTURE = "Kulturnämnden";
  private static final String HEALTH = "Hälso- och sjukvårdsnämnden";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final Period YEAR = Period.named("2026");
  private static final Caller STRATEGIST = caller(Grant.of(Role.STRATEGIST));
  private static final Caller SECRETARY = caller(Grant.of(Role.SECRETARY, CULTURE));

  @TempDir Path folder;

  private Store store;
  private CountedStatistics statistics;
  private CheckedMeetings meetings;

  private static Caller caller(Grant... grants) {
    return new Caller("account-1", "login", Set.of(grants));
  }

  @BeforeEach
  void open() {
    InstantSource clock = InstantSource.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
    store = Store.in(folder);
    meetings = new CheckedMeetings(store);
    statistics =
        new CountedStatistics(store.statistics(), store.compliance(), store.improvements(), clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void meeting(String body, LocalDate date, @Nullable Level... levels) {
    meetings.check(body, date, levels);
  }

  private static Level[] times(int count, Level level) {
    Level[] levels = new Level[count];
    Arrays.fill(levels, level);
    return levels;
  }

  private void manual(String item, @Nullable Level level) {
    store
        .compliance()
        .manual()
        .keep(
            new ManualAssessment(
                "m-" + item,
                "register",
                item,
                CULTURE,
                null,
                level,
                "Läst.",
                "account-1",
                Instant.EPOCH,
                null));
  }

  private StatisticsTable table(Caller caller, Selection selection, Dimension... by) {
    return statistics.table(caller, new StatisticsQuery(selection, List.of(by)));
  }

  private static Figure.Content shown(Figure figure) {
    return Objects.requireNonNull(figure.content());
  }

  private static Problem problem(Runnable refused) {
    return assertThrows(StatisticsException.class, refused::run).problem();
  }

  @Test
  void theItemsBehindAFigureAreOfTheBodiesThatTheCallerMaySee() {
    meeting(CULTURE, LocalDate.of(2026, 3, 2), Level.MISSING, Level.COMPLETE, null);
    meeting(HEALTH, LocalDate.of(2026, 3, 3), Level.MISSING);
    ItemsQuery query =
        new ItemsQuery(
            Selection.of(YEAR), AssessmentStatus.ASSESSED, Set.of(Level.MISSING), null, null, 10);

    assertEquals(2, statistics.items(STRATEGIST, query).n());
    assertEquals(
        List.of(CULTURE),
        statistics.items(caller(Grant.of(Role.READER, CULTURE)), query).items().stream()
            .map(CountedItem::body)
            .toList());
    assertThrows(
        DeniedException.class, () -> statistics.items(caller(Grant.of(Role.OFFICIAL)), query));
  }

  @Test
  void theHeadlineHasThreeSharesAndWhatHasNoLevelStandsBeside() {
    meeting(
        CULTURE,
        LocalDate.of(2026, 3, 2),
        Level.MISSING,
        Level.EMPTY,
        Level.BOILERPLATE,
        Level.PARTIAL,
        Level.JUSTIFIED,
        Level.COMPLETE,
        Level.THOROUGH,
        null);

    Figure.Content figure = shown(table(STRATEGIST, Selection.of(YEAR)).total());

    assertEquals(7, figure.machine().n());
    assertEquals(Map.of(AssessmentStatus.NO_DOCUMENT, 1), figure.beside());
    assertEquals(1, figure.uncertain());
    assertEquals(3, share(figure, HeadlinePart.DESCRIBED_OR_JUSTIFIED));
    assertEquals(2, share(figure, HeadlinePart.BEGUN));
    assertEquals(2, share(figure, HeadlinePart.MISSING));
    assertEquals(1 + 1 + 2 + 2 + 3 + 3 + 3, figure.machine().points3());
    assertEquals(1 + 1 + 2 + 3 + 3 + 4 + 4, figure.machine().points4());
    assertEquals(15.0 / 7, Objects.requireNonNull(figure.machine().mean3()), 1e-12);
  }

  private static int share(Figure.Content figure, HeadlinePart part) {
    return Objects.requireNonNull(figure.headline().get(part)).count();
  }

  @Test
  void manualAssessmentsCountInstead() {
    meeting(
        CULTURE,
        LocalDate.of(2026, 3, 2),
        Level.MISSING,
        Level.MISSING,
        Level.MISSING,
        Level.MISSING,
        Level.PARTIAL,
        null);
    manual("item-1", Level.COMPLETE);
    manual("item-2", null);
    manual("item-6", Level.PARTIAL);

    Figure.Content figure = shown(table(STRATEGIST, Selection.of(YEAR)).total());

    assertEquals(Map.of(Level.MISSING, 4, Level.PARTIAL, 1), figure.machine().levels());
    assertEquals(
        Map.of(Level.MISSING, 2, Level.PARTIAL, 2, Level.COMPLETE, 1), figure.manual().levels());
    assertEquals(1 + 1 + 2 + 2 + 3, figure.manual().points3());
    assertEquals(1 + 1 + 3 + 2 + 4, figure.manual().points4());
    assertEquals(2, figure.setByHand());
    assertEquals(1, figure.exemptedByHand());
  }

  @Test
  void aSmallBodyIsHiddenAndWithItWhatWouldRevealIt() {
    meeting(CULTURE, LocalDate.of(2026, 3, 2), times(4, Level.MISSING));
    meeting(HEALTH, LocalDate.of(2026, 3, 3), times(9, Level.COMPLETE));
    meeting("Regionstyrelsen", LocalDate.of(2026, 3, 4), times(7, Level.COMPLETE));

    StatisticsTable byBody = table(STRATEGIST, Selection.of(YEAR), Dimension.BODY);

    assertEquals(20, shown(byBody.total()).machine().n());
    assertEquals(
        List.of(HEALTH),
        byBody.figures().stream()
            .filter(figure -> !figure.hidden())
            .map(figure -> figure.group().get(Dimension.BODY))
            .toList());
    assertTrue(table(STRATEGIST, Selection.of(YEAR, CULTURE)).total().hidden());
    assertTrue(table(STRATEGIST, Selection.of(YEAR, "regionstyrelsen")).total().hidden());
    assertFalse(table(STRATEGIST, Selection.of(YEAR, HEALTH)).total().hidden());
    assertTrue(statistics.findings(STRATEGIST, Selection.of(YEAR, CULTURE)).hidden());
  }

  @Test
  void partsOfAGroupThatIsShownAreShown() {
    meeting(
        CULTURE,
        LocalDate.of(2026, 3, 2),
        Level.MISSING,
        Level.MISSING,
        Level.COMPLETE,
        Level.COMPLETE,
        Level.COMPLETE);

    StatisticsTable table = table(STRATEGIST, Selection.of(YEAR), Dimension.BODY, Dimension.LEVEL);

    assertEquals(2, table.figures().size());
    assertTrue(table.figures().stream().noneMatch(Figure::hidden));
  }

  @Test
  void eachBodyIsBehindAWallAndARefusalIsRecorded() {
    meeting(CULTURE, LocalDate.of(2026, 3, 2), times(6, Level.MISSING));
    meeting(HEALTH, LocalDate.of(2026, 3, 3), times(9, Level.COMPLETE));

    StatisticsTable own = table(SECRETARY, Selection.of(YEAR), Dimension.BODY);

    assertEquals(Set.of("kulturnämnden"), own.bodies());
    assertEquals(6, shown(own.total()).machine().n());
    assertThrows(DeniedException.class, () -> table(SECRETARY, Selection.of(YEAR, HEALTH)));
    assertTrue(store.compliance().audit().newest(1).get(0).refused());
    assertThrows(DeniedException.class, () -> statistics.indicator(SECRETARY, YEAR, null));
    for (Role role : List.of(Role.OFFICIAL, Role.MANAGER, Role.HOST)) {
      assertThrows(
          DeniedException.class,
          () -> table(caller(Grant.of(role)), Selection.of(YEAR)),
          role.name());
    }
  }

  @Test
  void anAdministratorsReadIsRecordedAndAStrategistsIsNot() {
    meeting(CULTURE, LocalDate.of(2026, 3, 2), times(6, Level.MISSING));

    table(STRATEGIST, Selection.of(YEAR));

    assertEquals(List.of(), store.compliance().audit().newest(5));

    table(caller(Grant.of(Role.ADMIN)), Selection.of(YEAR));

    assertEquals(1, store.compliance().audit().newest(5).size());
    assertFalse(store.compliance().audit().newest(5).get(0).refused());
  }

  @Test
  void wrongPeriodsAndUnknownBodiesAreRefusedInWords() {
    meeting(CULTURE, LocalDate.of(2026, 3, 2), times(6, Level.MISSING));

    assertEquals(Problem.PERIOD_BACKWARDS, problem(() -> new Period(TODAY, TODAY.minusDays(1))));
    assertEquals(Problem.PERIOD_UNKNOWN, problem(() -> Period.named("2026-13")));
    assertEquals(Problem.PERIOD_UNKNOWN, problem(() -> Period.named("i år")));
    assertEquals(
        Problem.PERIOD_AHEAD, problem(() -> table(STRATEGIST, Selection.of(Period.named("2027")))));
    StatisticsException unknown =
        assertThrows(
            StatisticsException.class,
            () -> table(STRATEGIST, Selection.of(YEAR, "Trafiknämnden")));
    assertEquals(
        "Det finns inga resultat för nämnden Trafiknämnden. Välj en av dem som har resultat:"
            + " Kulturnämnden.",
        new PlainStatisticsMessages().explain(unknown, SWEDISH));
  }

  @Test
  void dimensionsAreNamedAndLimited() {
    assertEquals(
        List.of(Dimension.BODY, Dimension.HALF_YEAR),
        Dimension.list("organisation, body,half-year"));
    assertEquals(Problem.UNKNOWN_DIMENSION, problem(() -> Dimension.list("body,unit")));
    assertEquals(
        Problem.TOO_MANY_DIMENSIONS,
        problem(
            () ->
                table(
                    STRATEGIST,
                    Selection.of(YEAR, CULTURE),
                    Dimension.MONTH,
                    Dimension.DOMAIN,
                    Dimension.LEVEL)));
    assertEquals(
        Problem.DIMENSION_TWICE,
        problem(() -> table(STRATEGIST, Selection.of(YEAR), Dimension.MONTH, Dimension.MONTH)));
    assertEquals(
        Problem.FILTER_NOT_POSSIBLE,
        problem(() -> new Selection(YEAR, Map.of(Dimension.LEVEL, "MISSING"))));
    assertEquals(
        Problem.UNIT_NOT_POSSIBLE,
        problem(
            () -> new TrendQuery(Selection.of(YEAR), Dimension.BODY, HeadlinePart.BEGUN, null)));
  }

  @Test
  void meetingsToComeDoNotCount() {
    meeting(CULTURE, TODAY, times(5, Level.MISSING));
    meeting(CULTURE, TODAY.plusDays(1), times(5, Level.COMPLETE));

    StatisticsTable table = table(STRATEGIST, Selection.of(YEAR));

    assertEquals(5, shown(table.total()).machine().n());
    assertEquals(TODAY, table.query().selection().period().to());
  }

  @Test
  void theIndicatorOfTheOrganisationCountsEveryItemOnceAndIsNoMeanOfMeans() {
    meeting(CULTURE, LocalDate.of(2026, 3, 2), times(5, Level.MISSING));
    meeting(HEALTH, LocalDate.of(2026, 3, 3), times(15, Level.COMPLETE));

    Indicator indicator = statistics.indicator(STRATEGIST, YEAR, null);

    assertEquals(20, indicator.n());
    assertEquals(2.5, Objects.requireNonNull(Objects.requireNonNull(indicator.machine()).mean3()));
    assertEquals(5, statistics.indicator(SECRETARY, YEAR, CULTURE).n());
  }

  @Test
  void anIndicatorOfFewerThanFiveItemsHasNoLevels() {
    meeting(CULTURE, LocalDate.of(2026, 3, 2), times(4, Level.MISSING));

    Indicator indicator = statistics.indicator(STRATEGIST, YEAR, CULTURE);

    assertEquals(4, indicator.n());
    assertNull(indicator.machine());
    assertNull(indicator.manual());
  }

  @Test
  void deletedItemsAreAGapAndNotZero() {
    meeting(CULTURE, LocalDate.of(2026, 3, 2), times(5, Level.MISSING));
    meeting(CULTURE, LocalDate.of(2026, 9, 2), times(5, Level.COMPLETE));
    LocalDate kept = LocalDate.of(2026, 6, 1);
    store
        .compliance()
        .deletions()
        .carryOut(
            new DeletionDecision(
                "g", CULTURE, TODAY, "KN § 8", kept, "a", Instant.EPOCH, Deleted.NOTHING),
            kept.atStartOfDay(ZoneOffset.UTC).toInstant());

    StatisticsTable table = table(STRATEGIST, Selection.of(YEAR), Dimension.MONTH);

    assertEquals(5, shown(table.total()).machine().n());
    assertEquals(1, table.figures().size());
    assertEquals("KN § 8", table.gaps().get(0).reference());
    assertEquals(List.of(), table(STRATEGIST, Selection.of(Period.named("2026-H2"))).gaps());
  }

  @Test
  void aTrendTellsAChangeFromChanceAndMarksWhatWasDone() {
    for (int month = 1; month <= 8; month++) {
      meeting(CULTURE, LocalDate.of(2026, month, 2), times(10, Level.MISSING));
      meeting(HEALTH, LocalDate.of(2026, month, 3), times(10, Level.COMPLETE));
    }
    meeting(CULTURE, LocalDate.of(2026, 9, 2), times(20, Level.COMPLETE));
    meeting(CULTURE, LocalDate.of(2026, 10, 2), times(2, Level.COMPLETE));
    store
        .improvements()
        .keep(
            new Improvement(
                "i",
                null,
                LocalDate.of(2026, 8, 20),
                "Ny mall",
                Improvement.Stage.METHOD,
                "a",
                Instant.EPOCH));

    Trend trend =
        statistics.trend(
            STRATEGIST,
            new TrendQuery(
                Selection.of(YEAR),
                Dimension.MONTH,
                HeadlinePart.DESCRIBED_OR_JUSTIFIED,
                LocalDate.of(2026, 7, 31)));

    assertEquals(0.5, Objects.requireNonNull(trend.centre()));
    assertTrue(trend.preliminary());
    Trend.Point september =
        trend.points().stream().filter(p -> p.time().equals("2026-09")).findFirst().get();
    assertEquals(Set.of(Trend.Signal.BEYOND_LIMITS), september.signals());
    assertEquals(0.5 + 3 * Math.sqrt(0.25 / 20), Objects.requireNonNull(september.upper()), 1e-12);
    Trend.Point october =
        trend.points().stream().filter(p -> p.time().equals("2026-10")).findFirst().get();
    assertNull(october.share());
    assertEquals(1, trend.improvements().size());
    assertTrue(
        new PlainStatisticsMessages()
            .explain(trend, SWEDISH)
            .startsWith("Tecken på en förändring: en punkt utanför gränserna, först 2026-09."));
  }

  @Test
  void beforeAndAfterAreComparedWithEnoughItemsAndACaution() {
    meeting(CULTURE, LocalDate.of(2026, 2, 2), times(20, Level.MISSING));
    meeting(CULTURE, LocalDate.of(2026, 8, 2), times(19, Level.COMPLETE));
    Selection before = Selection.of(Period.named("2026-H1"));
    Period after = Period.named("2026-H2");

    assertEquals(
        Problem.TOO_FEW,
        problem(() -> statistics.compare(STRATEGIST, before, after, HeadlinePart.MISSING)));
    assertEquals(
        Problem.PERIODS_OVERLAP,
        problem(() -> statistics.compare(STRATEGIST, before, YEAR, HeadlinePart.MISSING)));

    meeting(CULTURE, LocalDate.of(2026, 9, 2), Level.MISSING);
    Comparison comparison = statistics.compare(STRATEGIST, before, after, HeadlinePart.MISSING);

    assertEquals(-0.95, comparison.difference(), 1e-12);
    assertTrue(comparison.beyondChance());
    assertTrue(
        new PlainStatisticsMessages()
            .explain(comparison, SWEDISH)
            .contains("Siffrorna visar inte vad som är orsaken."));
  }

  @Test
  void anImprovementOfABodyThatNoResultsAreKeptOfIsRefusedWithThoseThatThereAre() {
    meeting(CULTURE, LocalDate.of(2026, 3, 2), Level.MISSING);
    EnteredImprovements improvements = improvements();

    StatisticsException refused =
        assertThrows(
            StatisticsException.class,
            () ->
                improvements.enter(
                    STRATEGIST, "Kulturnämden", TODAY, "Ny mall", Improvement.Stage.METHOD));

    assertEquals(
        "Det finns inga resultat för nämnden Kulturnämden. Välj en av dem som har resultat:"
            + " Kulturnämnden.",
        new PlainStatisticsMessages().explain(refused, SWEDISH));
    assertEquals(List.of(), improvements.find(STRATEGIST, YEAR));
  }

  private EnteredImprovements improvements() {
    return new EnteredImprovements(
        store.improvements(),
        store.compliance(),
        store.unitOfWork(),
        store.statistics(),
        InstantSource.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC)));
  }

  @Test
  void aStrategistEntersImprovementsAndASecretaryThoseOfTheBody() {
    EnteredImprovements improvements = improvements();

    Improvement own =
        improvements.enter(SECRETARY, CULTURE, TODAY, " Ny mall ", Improvement.Stage.METHOD);

    assertEquals("Ny mall", own.what());
    assertThrows(
        DeniedException.class,
        () -> improvements.enter(SECRETARY, null, TODAY, "x", Improvement.Stage.METHOD));
    assertEquals(
        Problem.TEXT_NEEDED,
        problem(() -> improvements.enter(STRATEGIST, null, TODAY, " ", Improvement.Stage.METHOD)));
    assertEquals(
        Problem.TEXT_TOO_LONG,
        problem(
            () ->
                improvements.enter(
                    STRATEGIST, null, TODAY, "x".repeat(501), Improvement.Stage.METHOD)));
    assertEquals(
        Problem.DAY_AHEAD,
        problem(
            () ->
                improvements.enter(
                    STRATEGIST, null, TODAY.plusDays(1), "x", Improvement.Stage.METHOD)));
    assertEquals(List.of(own), improvements.find(SECRETARY, YEAR));
    assertEquals(List.of(), improvements.find(caller(Grant.of(Role.READER, HEALTH)), YEAR));

    improvements.remove(STRATEGIST, own.id());

    assertEquals(
        Problem.UNKNOWN_IMPROVEMENT, problem(() -> improvements.remove(STRATEGIST, own.id())));
    assertNotNull(store.compliance().audit().newest(1).get(0).account());
  }
}
