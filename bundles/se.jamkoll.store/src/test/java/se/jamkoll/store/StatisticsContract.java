package se.jamkoll.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jamkoll.store.Samples.DAY;
import static se.jamkoll.store.Samples.NOON;
import static se.jamkoll.store.Samples.PROFILE;
import static se.jamkoll.store.Samples.facts;
import static se.jamkoll.store.Samples.version;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.AssessmentRecord.FindingRecord;
import se.jamkoll.api.compliance.DeletionDecision;
import se.jamkoll.api.compliance.DeletionDecision.Deleted;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.host.AgendaItem.Outcome;
import se.jamkoll.api.host.AgendaItem.Stage;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.statistics.CountedItem;
import se.jamkoll.api.statistics.CountedItems;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Improvement;
import se.jamkoll.api.statistics.ItemsQuery;
import se.jamkoll.api.statistics.MissingPart;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.statistics.RuleUse;
import se.jamkoll.api.statistics.Selection;
import se.jamkoll.api.store.StatisticsQueries.ActionCount;
import se.jamkoll.api.store.StatisticsQueries.FindingCount;
import se.jamkoll.api.store.StatisticsQueries.ItemCount;
import se.jamkoll.api.store.StatisticsQueries.ManualCount;
import se.jamkoll.api.store.StatisticsQueries.Scope;
import se.jamkoll.api.store.StatisticsQueries.VersionCount;

/** What counts in statistics, on whichever database. */
interface StatisticsContract extends TestedStore {

  Scope ALL = new Scope(new Period(DAY.minusYears(1), DAY.plusYears(1)), null, Map.of());

  Pairs PAIRS = new Pairs(PairState.DESCRIBED, PairState.PARTLY);

  /** A check of a meeting that is done; it was begun on some day. */
  private void check(
      String meeting, String body, LocalDate date, LocalDate begun, ItemResult... items) {
    Instant started = begun.atTime(9, 0).toInstant(ZoneOffset.UTC);
    MeetingCheck check =
        new MeetingCheck(
            meeting + "/" + begun,
            "register",
            meeting,
            body,
            date,
            null,
            started,
            null,
            MeetingCheck.State.RUNNING,
            0,
            items.length,
            0,
            null,
            List.of());
    store().compliance().checks().start(check);
    for (ItemResult item : items) {
      store().compliance().checks().keep(check.id(), item);
    }
    store()
        .compliance()
        .checks()
        .update(Samples.ended(check, MeetingCheck.State.DONE, started.plusSeconds(60)));
  }

  private void checkBefore(String meeting, String body, LocalDate date, ItemResult... items) {
    check(meeting, body, date, date.minusDays(3), items);
  }

  private static ItemResult item(
      String key, String matter, Stage stage, @Nullable Outcome outcome, @Nullable Level level) {
    return item(key, matter, stage, outcome, level, null);
  }

  private static ItemResult item(
      String key,
      String matter,
      Stage stage,
      @Nullable Outcome outcome,
      @Nullable Level level,
      @Nullable String assessment) {
    return new ItemResult(
        key,
        matter,
        1,
        "§ 1",
        "beslutsärende",
        stage,
        outcome,
        false,
        facts("Kulturnämnden"),
        level == null ? AssessmentStatus.NO_DOCUMENT : AssessmentStatus.ASSESSED,
        level == null ? "NO_LETTER" : null,
        level,
        false,
        Set.of(),
        level == null ? null : PAIRS,
        Map.of(),
        level == null ? null : level.compliant(),
        level == null ? null : level.points(PAIRS),
        List.of(),
        assessment == null ? List.of() : List.of(assessment),
        List.of(),
        null);
  }

  /** An assessment of a version that was made some days before. */
  private void assess(
      String id, String document, int number, Level level, String rules, FindingRecord... found) {
    Instant changed = NOON.plusSeconds(number);
    store()
        .compliance()
        .assessments()
        .keep(
            new AssessmentRecord(
                id,
                version(document, number),
                HostDocument.Role.LETTER,
                null,
                facts("Kulturnämnden"),
                changed,
                null,
                changed,
                AssessmentStatus.ASSESSED,
                null,
                level,
                false,
                PAIRS,
                Map.of(),
                level.compliant(),
                level.points(PAIRS),
                List.of(found),
                null,
                PROFILE,
                rules));
  }

  private Map<List<String>, Integer> counted(Dimension... by) {
    return store().statistics().items(ALL, List.of(by)).stream()
        .collect(Collectors.toMap(ItemCount::group, ItemCount::items, Integer::sum));
  }

  private List<Level> levels() {
    return store().statistics().items(ALL, List.of()).stream()
        .map(count -> Objects.requireNonNull(count.level()))
        .toList();
  }

  @Test
  default void anItemInCommitteeBoardAndCouncilCountsOnceAtTheBodyThatDecides() {
    checkBefore(
        "u-1", "Utskottet", DAY, item("u", "case-1", Stage.PREPARES, Outcome.DECIDED, Level.EMPTY));
    checkBefore(
        "k-1",
        "Kommunstyrelsen",
        DAY.plusDays(7),
        item("k", "case-1", Stage.PREPARES, Outcome.DECIDED, Level.EMPTY));
    checkBefore(
        "f-1",
        "Fullmäktige",
        DAY.plusDays(14),
        item("f", "case-1", Stage.DECIDES, Outcome.DECIDED, Level.COMPLETE));

    assertEquals(
        Map.of(List.of("Fullmäktige", "2026-11"), 1), counted(Dimension.BODY, Dimension.MONTH));
    assertEquals(List.of(Level.COMPLETE), levels());
    assertEquals(List.of("Fullmäktige"), store().statistics().bodies());
  }

  @Test
  default void aPostponedItemCountsWhenItIsDecided() {
    checkBefore(
        "k-1", "Kulturnämnden", DAY, item("a", "case-1", Stage.DECIDES, null, Level.MISSING));
    check(
        "k-1",
        "Kulturnämnden",
        DAY,
        DAY.plusDays(2),
        item("a", "case-1", Stage.DECIDES, Outcome.POSTPONED, Level.MISSING));

    assertEquals(Map.of(), counted(Dimension.MONTH));

    checkBefore(
        "k-2",
        "Kulturnämnden",
        DAY.plusMonths(1),
        item("b", "case-1", Stage.DECIDES, Outcome.DECIDED, Level.PARTIAL));

    assertEquals(Map.of(List.of("2026-12"), 1), counted(Dimension.MONTH));
  }

  @Test
  default void whatWasDecidedStaysThereWhileALaterMeetingHasNotDecided() {
    checkBefore(
        "k-1",
        "Kulturnämnden",
        DAY,
        item("a", "case-1", Stage.DECIDES, Outcome.DECIDED, Level.MISSING));
    checkBefore(
        "k-2",
        "Kulturnämnden",
        DAY.plusMonths(1),
        item("b", "case-1", Stage.DECIDES, null, Level.PARTIAL));

    assertEquals(Map.of(List.of("2026-11"), 1), counted(Dimension.MONTH));
  }

  @Test
  default void anItemIsAsItWasLastBeforeTheMeetingWhateverLaterRulesSay() {
    assess("a-1", "letter", 1, Level.MISSING, "2026.1");
    assess("a-2", "letter", 1, Level.COMPLETE, "2026.2");
    check(
        "k-1",
        "Kulturnämnden",
        DAY,
        DAY.minusDays(9),
        item("a", "case-1", Stage.DECIDES, null, Level.EMPTY));
    check(
        "k-1",
        "Kulturnämnden",
        DAY,
        DAY,
        item("a", "case-1", Stage.DECIDES, null, Level.MISSING, "a-1"));
    check(
        "k-1",
        "Kulturnämnden",
        DAY,
        DAY.plusDays(1),
        item("a", "case-1", Stage.DECIDES, Outcome.DECIDED, Level.COMPLETE, "a-2"));

    assertEquals(List.of(Level.MISSING), levels());
    assertEquals(
        List.of(new RuleUse("2026.1", "norrhamn", "3", DAY, DAY, 1)),
        store().statistics().versions(ALL));
  }

  @Test
  default void aMeetingThatWasCheckedAfterwardsOnlyIsAsItWasFoundFirst() {
    check(
        "k-1",
        "Kulturnämnden",
        DAY,
        DAY.plusDays(1),
        item("a", "case-1", Stage.DECIDES, null, Level.MISSING));
    check(
        "k-1",
        "Kulturnämnden",
        DAY,
        DAY.plusDays(2),
        item("a", "case-1", Stage.DECIDES, Outcome.DECIDED, Level.COMPLETE));

    assertEquals(List.of(Level.MISSING), levels());
  }

  @Test
  default void whatIsGoneFromTheAgendaAndWhatWasWithdrawnDoNotCount() {
    checkBefore(
        "k-1",
        "Kulturnämnden",
        DAY,
        item("a", "case-1", Stage.DECIDES, null, Level.MISSING),
        item("b", "case-2", Stage.DECIDES, null, Level.PARTIAL),
        item("c", "case-3", Stage.INFORMED, null, null));
    check(
        "k-1",
        "Kulturnämnden",
        DAY,
        DAY.plusDays(1),
        item("b", "case-2", Stage.DECIDES, Outcome.WITHDRAWN, Level.PARTIAL));

    assertEquals(Map.of(), counted());
  }

  @Test
  default void itemsAreGroupedByWhatTheHostSays() {
    checkBefore(
        "k-1",
        "Kulturnämnden",
        DAY,
        item("a", "case-1", Stage.DECIDES, null, Level.PARTIAL),
        item("b", "case-2", Stage.DECIDES, null, Level.COMPLETE),
        item("c", "case-3", Stage.DECIDES, null, null));

    assertEquals(Map.of(List.of("Kulturförvaltningen"), 3), counted(Dimension.ADMINISTRATION));
    assertEquals(
        Map.of(List.of("kultur", "tjänsteskrivelse"), 3),
        counted(Dimension.DOMAIN, Dimension.DOCUMENT_TYPE));
    assertEquals(
        Map.of(List.of("2026-Q4", "2026-H2"), 3), counted(Dimension.QUARTER, Dimension.HALF_YEAR));
    assertEquals(Map.of(List.of("2026-11-02/register/k-1"), 3), counted(Dimension.MEETING));
    assertEquals(
        Map.of(List.of(""), 1, List.of("PARTIAL"), 1, List.of("COMPLETE"), 1),
        counted(Dimension.LEVEL));
    assertEquals(Map.of(List.of(""), 1, List.of("GIRLS_BOYS"), 2), counted(Dimension.MISSING_PART));
    Scope elsewhere = new Scope(ALL.period(), Set.of("Socialnämnden"), Map.of());
    assertEquals(List.of(), store().statistics().items(elsewhere, List.of()));
    Scope here =
        new Scope(
            ALL.period(),
            Set.of("KULTURNÄMNDEN"),
            Map.of(Dimension.DOMAIN, "kultur", Dimension.BODY, "kulturnämnden"));
    assertEquals(3, store().statistics().items(here, List.of()).size());
    Scope none = new Scope(ALL.period(), Set.of(), Map.of(Dimension.DOMAIN, ""));
    assertEquals(List.of(), store().statistics().items(none, List.of()));
  }

  @Test
  default void manualAssessmentsAreCountedApart() {
    checkBefore(
        "k-1",
        "Kulturnämnden",
        DAY,
        item("item-1", "case-1", Stage.DECIDES, null, Level.PARTIAL),
        item("item-2", "case-2", Stage.DECIDES, null, null));
    store().compliance().manual().keep(Samples.manual("m-1", "item-1", Level.COMPLETE, NOON));
    store().compliance().manual().keep(Samples.manual("m-2", "item-2", null, NOON));
    store().compliance().manual().keep(Samples.manual("m-3", "item-9", Level.COMPLETE, NOON));

    assertEquals(
        Set.of(
            new ManualCount(List.of(), Level.PARTIAL, 2, 3, true, Level.COMPLETE, 1),
            new ManualCount(List.of(), null, 0, 0, false, null, 1)),
        Set.copyOf(store().statistics().manual(ALL, List.of())));

    store().compliance().manual().lapse("register", "item-1", NOON.plusSeconds(9));

    assertEquals(1, store().statistics().manual(ALL, List.of(Dimension.BODY)).size());
  }

  @Test
  default void theFirstFinalVersionIsKeptBesideTheLast() {
    assess("a-1", "changed", 1, Level.MISSING, "2026.1");
    assess("a-2", "changed", 2, Level.COMPLETE, "2026.1");
    assess("b-1", "same", 1, Level.PARTIAL, "2026.1");
    assess("c-1", "other-rules", 1, Level.MISSING, "2025.9");
    assess("c-2", "other-rules", 2, Level.PARTIAL, "2026.1");
    checkBefore(
        "k-1",
        "Kulturnämnden",
        DAY.plusDays(9),
        item("a", "case-1", Stage.DECIDES, null, Level.COMPLETE, "a-2"),
        item("b", "case-2", Stage.DECIDES, null, Level.PARTIAL, "b-1"),
        item("c", "case-3", Stage.DECIDES, null, Level.PARTIAL, "c-2"));

    assertEquals(
        Set.of(
            new VersionCount(true, Level.MISSING, Level.COMPLETE, 1),
            new VersionCount(false, Level.PARTIAL, Level.PARTIAL, 1),
            new VersionCount(true, null, Level.PARTIAL, 1)),
        Set.copyOf(store().statistics().firstAndLast(ALL)));
  }

  @Test
  default void aRuleCountsOnceForAnItemHoweverOftenItFoundSomething() {
    FindingRecord deferral = found("claim-has-reason", "DEFERRAL");
    FindingRecord slogan = found("claim-has-reason", "SLOGAN");
    FindingRecord good = new FindingRecord("good", Severity.INFO, 1, 1, 0, 1, false);
    assess("a-1", "one", 1, Level.BOILERPLATE, "2026.1", deferral, slogan, deferral, good);
    assess("b-1", "two", 1, Level.BOILERPLATE, "2026.1", deferral);
    checkBefore(
        "k-1",
        "Kulturnämnden",
        DAY.plusDays(9),
        item("a", "case-1", Stage.DECIDES, null, Level.BOILERPLATE, "a-1"),
        item("b", "case-2", Stage.DECIDES, null, Level.BOILERPLATE, "b-1"));

    assertEquals(
        List.of(
            new FindingCount("claim-has-reason", null, 2),
            new FindingCount("claim-has-reason", "DEFERRAL", 2),
            new FindingCount("claim-has-reason", "SLOGAN", 1)),
        store().statistics().findings(ALL));
    assertEquals(
        deferral, store().compliance().assessments().find("b-1").orElseThrow().findings().get(0));
  }

  @Test
  default void theItemsBehindAFigureAreFoundByWhatTheyHaveInCommon() {
    assess("a-1", "one", 1, Level.BOILERPLATE, "2026.1", found("claim-has-reason", "SLOGAN"));
    checkBefore(
        "k-1",
        "Kulturnämnden",
        DAY.plusDays(9),
        item("a", "case-1", Stage.DECIDES, null, Level.BOILERPLATE, "a-1"),
        item("b", "case-2", Stage.DECIDES, null, Level.MISSING),
        item("c", "case-3", Stage.DECIDES, null, null));
    checkBefore(
        "k-2",
        "Kulturnämnden",
        DAY.plusDays(40),
        item("d", "case-4", Stage.DECIDES, null, Level.MISSING));

    assertEquals(List.of("d", "a", "b"), behind(AssessmentStatus.ASSESSED, null, null, Set.of()));
    assertEquals(List.of("c"), behind(AssessmentStatus.NO_DOCUMENT, null, null, Set.of()));
    assertEquals(
        List.of("d", "b"),
        behind(AssessmentStatus.ASSESSED, null, null, Set.of(Level.MISSING, Level.EMPTY)));
    assertEquals(
        List.of("a"), behind(AssessmentStatus.ASSESSED, null, "claim-has-reason", Set.of()));
    assertEquals(List.of(), behind(AssessmentStatus.ASSESSED, null, "claim%", Set.of()));
    assertEquals(List.of(), behind(AssessmentStatus.ASSESSED, MissingPart.NOTHING, null, Set.of()));
    CountedItems two =
        store()
            .statistics()
            .behind(
                ALL,
                new ItemsQuery(
                    Selection.of(ALL.period()),
                    AssessmentStatus.ASSESSED,
                    Set.of(),
                    MissingPart.of(PAIRS),
                    null,
                    2));
    assertEquals(3, two.n());
    assertEquals(List.of("d", "a"), two.items().stream().map(CountedItem::item).toList());
  }

  private List<String> behind(
      AssessmentStatus status,
      @Nullable MissingPart missing,
      @Nullable String rule,
      Set<Level> levels) {
    ItemsQuery alike =
        new ItemsQuery(Selection.of(ALL.period()), status, levels, missing, rule, ItemsQuery.MOST);
    return store().statistics().behind(ALL, alike).items().stream().map(CountedItem::item).toList();
  }

  private static FindingRecord found(String rule, String variant) {
    return new FindingRecord(rule, Severity.WARNING, 1, 1, 0, 1, true, variant);
  }

  @Test
  default void deletionByADecisionLeavesWhatRemainsAsItWas() {
    checkBefore(
        "k-1",
        "Kulturnämnden",
        DAY.minusMonths(2),
        item("a", "case-1", Stage.DECIDES, Outcome.DECIDED, Level.MISSING));
    checkBefore(
        "k-2",
        "Kulturnämnden",
        DAY,
        item("b", "case-2", Stage.DECIDES, Outcome.DECIDED, Level.PARTIAL));
    checkBefore(
        "s-1",
        "Socialnämnden",
        DAY.minusMonths(2),
        item("c", "case-3", Stage.DECIDES, Outcome.DECIDED, Level.COMPLETE));

    LocalDate kept = DAY.minusMonths(1);
    store()
        .compliance()
        .deletions()
        .carryOut(
            new DeletionDecision(
                "g-1", "kulturnämnden", DAY, "KN § 8", kept, "a", NOON, Deleted.NOTHING),
            kept.atStartOfDay(ZoneOffset.UTC).toInstant());

    assertEquals(
        Map.of(List.of("Kulturnämnden", "2026-11"), 1, List.of("Socialnämnden", "2026-09"), 1),
        counted(Dimension.BODY, Dimension.MONTH));
    assertEquals(Map.of(List.of(), 2), counted());
  }

  @Test
  default void actionsAreCountedByKindAndOutcome() {
    Action open = Samples.action("x-1", "Kulturnämnden", version("letter", 1), NOON);
    store().compliance().actions().keep(open);
    store()
        .compliance()
        .actions()
        .keep(
            Samples.closed(
                Samples.action("x-2", "Kulturnämnden", version("letter", 1), NOON),
                Action.Outcome.COMPLETED,
                NOON));
    store()
        .compliance()
        .actions()
        .keep(Samples.action("x-3", "Socialnämnden", version("letter", 1), NOON));

    Scope there = new Scope(new Period(DAY, DAY), Set.of("kulturnämnden"), Map.of());

    assertEquals(
        Set.of(
            new ActionCount(Action.Kind.ASSIGNMENT, null, null, 1),
            new ActionCount(Action.Kind.ASSIGNMENT, Action.Outcome.COMPLETED, Level.COMPLETE, 1)),
        Set.copyOf(store().statistics().actions(there)));
    Scope before = new Scope(new Period(DAY.minusDays(9), DAY.minusDays(1)), null, Map.of());
    assertEquals(List.of(), store().statistics().actions(before));
  }

  @Test
  default void improvementsAreKeptByDay() {
    Improvement training =
        new Improvement(
            "i-1",
            null,
            DAY,
            "Utbildning för handläggare",
            Improvement.Stage.ACTIVITY,
            "account-1",
            NOON);
    store().improvements().keep(training);

    assertEquals(List.of(training), store().improvements().find(new Period(DAY, DAY)));
    assertEquals(
        List.of(), store().improvements().find(new Period(DAY.plusDays(1), DAY.plusDays(2))));

    store().improvements().remove("i-1");

    assertEquals(Optional.empty(), store().improvements().find("i-1"));
  }
}
