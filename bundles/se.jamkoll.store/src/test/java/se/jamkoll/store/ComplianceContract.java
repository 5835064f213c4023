package se.jamkoll.store;

import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jamkoll.store.Samples.DAY;
import static se.jamkoll.store.Samples.NOON;
import static se.jamkoll.store.Samples.PROFILE;
import static se.jamkoll.store.Samples.assessment;
import static se.jamkoll.store.Samples.check;
import static se.jamkoll.store.Samples.ended;
import static se.jamkoll.store.Samples.item;
import static se.jamkoll.store.Samples.version;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.ActionQuery;
import se.jamkoll.api.compliance.AssessmentQuery;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.DeletionDecision;
import se.jamkoll.api.compliance.DeletionDecision.Deleted;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.ManualAssessment;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.compliance.Page;
import se.jamkoll.api.compliance.ProfileRecord;
import se.jamkoll.api.store.AuditLog;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.StoreException;

/** What the store keeps of compliance work, on whichever database. */
interface ComplianceContract extends TestedStore {

  private ComplianceStore kept() {
    return store().compliance();
  }

  static StoreException.Kind kindOf(Runnable refused) {
    return assertThrows(StoreException.class, refused::run).kind();
  }

  @Test
  default void aCursorMovesFromWhereItStands() {
    kept().cursors().move("register", null, "10");
    kept().cursors().move("register", "10", "20");

    assertEquals(Optional.of("20"), kept().cursors().cursor("register"));
    assertEquals(Optional.empty(), kept().cursors().cursor("folder"));
  }

  @Test
  default void aCursorThatSomeoneElseHasMovedStaysWhereItIs() {
    kept().cursors().move("register", null, "10");

    assertEquals(
        StoreException.Kind.CONFLICT, kindOf(() -> kept().cursors().move("register", null, "20")));
    assertEquals(
        StoreException.Kind.CONFLICT, kindOf(() -> kept().cursors().move("register", "9", "20")));
    assertEquals(Optional.of("10"), kept().cursors().cursor("register"));
  }

  @Test
  default void aHostThatIsFollowedFromTheBeginningAgainIsStillFollowed() {
    kept().cursors().move("register", null, "10");
    kept().cursors().move("register", "10", null);

    assertEquals(Optional.empty(), kept().cursors().cursor("register"));
    assertEquals("register", kept().cursors().all().get(0).host());
    kept().cursors().move("register", null, "1");
    assertEquals(Optional.of("1"), kept().cursors().cursor("register"));
  }

  @Test
  default void anAssessmentComesBackAsItWasKept() {
    AssessmentRecord assessed = assessment("a-1", version("letter", 1), "Kulturnämnden", NOON);
    AssessmentRecord unreadable =
        Samples.unreadable("a-2", version("letter", 2), "Kulturnämnden", NOON);

    assertEquals(assessed, kept().assessments().keep(assessed));
    kept().assessments().keep(unreadable);

    assertEquals(Optional.of(assessed), kept().assessments().find("a-1"));
    assertEquals(Optional.of(unreadable), kept().assessments().find("a-2"));
    assertEquals(
        Optional.of(assessed), kept().assessments().find(version("letter", 1), "2026.1", PROFILE));
    assertEquals(2, kept().assessments().count());
  }

  @Test
  default void oneResultIsKeptOfAVersionByRulesAndProfile() {
    AssessmentRecord first = assessment("a-1", version("letter", 1), "Kulturnämnden", NOON);
    AssessmentRecord second = assessment("a-2", version("letter", 1), "Kulturnämnden", NOON);
    kept().assessments().keep(first);

    assertEquals(first, kept().assessments().keep(second));
    assertEquals(Optional.empty(), kept().assessments().find("a-2"));
    kept().assessments().keep(Samples.byRules(first, "a-3", "2027.1", NOON));
    assertEquals(2, kept().assessments().count());
  }

  @Test
  default void theNewestAssessmentOfEachVersionIsFound() {
    AssessmentRecord old = assessment("a-1", version("letter", 1), "Kulturnämnden", NOON);
    AssessmentRecord anew = Samples.byRules(old, "a-0", "2027.1", NOON.plusSeconds(3600));
    AssessmentRecord other = assessment("a-3", version("letter", 2), "Kulturnämnden", NOON);
    List.of(old, anew, other).forEach(kept().assessments()::keep);

    assertEquals(
        Map.of(version("letter", 1), anew),
        kept().assessments().newest(List.of(version("letter", 1), version("memo", 1))));
    assertEquals(
        2, kept().assessments().newest(List.of(version("letter", 1), version("letter", 2))).size());
    assertEquals(Map.of(), kept().assessments().newest(List.of()));
  }

  @Test
  default void aBodysAssessmentsComeInPagesNewestFirst() {
    for (int each = 0; each < 7; each++) {
      kept()
          .assessments()
          .keep(
              assessment(
                  "a-" + each,
                  version("letter", each),
                  "Kulturnämnden",
                  NOON.plusSeconds(each % 3)));
    }
    kept().assessments().keep(assessment("b", version("other", 1), "Kulturutskottet", NOON));

    AssessmentQuery query = AssessmentQuery.ofBody("KULTURNÄMNDEN", 3);
    List<AssessmentRecord> found = new ArrayList<>();
    int pages = 0;
    for (@Nullable AssessmentQuery next = query; next != null; pages++) {
      Page<AssessmentRecord> page = kept().assessments().find(next);
      found.addAll(page.entries());
      next = page.next() == null ? null : query.after(page.next());
    }

    assertEquals(3, pages);
    assertEquals(7, found.size());
    assertEquals(
        found.stream()
            .sorted(
                comparing(AssessmentRecord::changed).thenComparing(AssessmentRecord::id).reversed())
            .toList(),
        found);
  }

  @Test
  default void assessmentsAreFoundByWhatIsAskedFor() {
    AssessmentRecord assessed = assessment("a-1", version("letter", 1), "Kulturnämnden", NOON);
    AssessmentRecord anew = Samples.byRules(assessed, "a-2", "2027.1", NOON.plusSeconds(60));
    AssessmentRecord unreadable =
        Samples.unreadable("a-3", version("memo", 1), "Socialnämnden", NOON.plusSeconds(86400));
    List.of(assessed, anew, unreadable).forEach(kept().assessments()::keep);

    assertEquals(List.of("a-3", "a-2"), ids(AssessmentQuery.newestOfAll(10)));
    assertEquals(List.of("a-2", "a-1"), ids(AssessmentQuery.ofDocument("register", "letter", 10)));
    assertEquals(List.of("a-2"), ids(AssessmentQuery.ofBody("kulturnämnden", 10)));
    assertEquals(
        List.of("a-3", "a-2"),
        ids(AssessmentQuery.newestOfAll(10).at(Set.of("kulturnämnden", "SOCIALNÄMNDEN"))));
    assertEquals(List.of("a-2", "a-1"), ids(query(null, DAY, null, null)));
    assertEquals(List.of("a-3"), ids(query(DAY.plusDays(1), null, null, null)));
    assertEquals(List.of("a-2", "a-1"), ids(query(null, null, Level.PARTIAL, null)));
    assertEquals(List.of("a-3"), ids(query(null, null, null, AssessmentStatus.UNREADABLE)));
    assertEquals(List.of(), ids(query(null, null, Level.PARTIAL, AssessmentStatus.UNREADABLE)));
  }

  private static AssessmentQuery query(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Level level,
      @Nullable AssessmentStatus status) {
    return new AssessmentQuery(
        null,
        null,
        Set.of(),
        from,
        to,
        level == null ? Set.of() : Set.of(level),
        status == null ? Set.of() : Set.of(status),
        null,
        false,
        10,
        null);
  }

  private List<String> ids(AssessmentQuery query) {
    return kept().assessments().find(query).entries().stream().map(AssessmentRecord::id).toList();
  }

  @Test
  default void aPlaceThatIsNoneIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> kept().assessments().find(AssessmentQuery.newestOfAll(1).after("nowhere")));
  }

  @Test
  default void versionsWithoutAnAssessmentByNewRulesAreGoneThroughInOrder() {
    for (int each = 1; each <= 4; each++) {
      kept()
          .assessments()
          .keep(assessment("a-" + each, version("letter", each), "Kulturnämnden", NOON));
    }
    kept()
        .assessments()
        .keep(
            Samples.byRules(
                assessment("a-2", version("letter", 2), "Kulturnämnden", NOON),
                "n-2",
                "2027.1",
                NOON));

    assertEquals(
        List.of(version("letter", 1), version("letter", 3)),
        kept().assessments().notAssessedBy("2027.1", null, 2));
    assertEquals(
        List.of(version("letter", 4)),
        kept().assessments().notAssessedBy("2027.1", version("letter", 3), 2));
    assertEquals(List.of(), kept().assessments().notAssessedBy("2026.1", null, 2));
  }

  @Test
  default void aCheckComesBackWithItsItemsInTheOrderOfTheAgenda() {
    MeetingCheck check = check("c-1", "meeting-1", DAY, NOON);
    ItemResult second = item("item-2", 2, version("memo", 1), version("letter", 3));
    ItemResult first = item("item-1", 1);
    kept().checks().start(check);
    kept().checks().keep("c-1", second);
    kept().checks().keep("c-1", first);
    MeetingCheck done = ended(check, MeetingCheck.State.DONE, NOON.plusSeconds(9));
    kept().checks().update(done);

    MeetingCheck found = kept().checks().find("c-1").orElseThrow();

    assertEquals(List.of(first, second), found.items());
    assertEquals(done, found.withoutItems());
    assertEquals(Optional.of(found), kept().checks().newest("register", "meeting-1"));
    assertEquals(Optional.empty(), kept().checks().find("c-2"));
  }

  @Test
  default void anItemThatIsFoundAgainReplacesWhatWasFoundOfIt() {
    kept().checks().start(check("c-1", "meeting-1", DAY, NOON));
    kept().checks().keep("c-1", item("item-1", 1, version("letter", 1)));
    ItemResult again = item("item-1", 5, version("letter", 2));
    kept().checks().keep("c-1", again);

    assertEquals(List.of(again), kept().checks().find("c-1").orElseThrow().items());
  }

  @Test
  default void oneCheckOfAMeetingRunsAtATime() {
    MeetingCheck first = check("c-1", "meeting-1", DAY, NOON);
    MeetingCheck second = check("c-2", "meeting-1", DAY, NOON.plusSeconds(1));
    kept().checks().start(first);

    assertEquals(StoreException.Kind.CONFLICT, kindOf(() -> kept().checks().start(second)));
    assertEquals(List.of(first), kept().checks().running());
    kept().checks().update(ended(first, MeetingCheck.State.CANCELLED, NOON));
    kept().checks().start(second);
    assertEquals(List.of(second), kept().checks().running());
  }

  @Test
  default void aCheckThatHasEndedStaysAsItIs() {
    MeetingCheck check = check("c-1", "meeting-1", DAY, NOON);
    kept().checks().start(check);
    kept().checks().update(ended(check, MeetingCheck.State.CANCELLED, NOON));

    assertEquals(
        StoreException.Kind.CONFLICT,
        kindOf(() -> kept().checks().update(ended(check, MeetingCheck.State.DONE, NOON))));
    assertEquals(MeetingCheck.State.CANCELLED, kept().checks().find("c-1").orElseThrow().state());
  }

  @Test
  default void theNewestChecksOfMeetingsAreFoundByMeeting() {
    checked("c-1", "meeting-1", DAY, 0, item("item-1", 1, version("letter", 1)));
    checked("c-2", "meeting-1", DAY, 60, item("item-1", 1, version("letter", 2)));
    checked("c-3", "meeting-2", DAY.plusDays(1), 0, item("item-9", 1, version("memo", 1)));

    Map<String, MeetingCheck> newest =
        kept().checks().newest("register", Set.of("meeting-1", "meeting-2", "meeting-3"));

    assertEquals(Set.of("meeting-1", "meeting-2"), newest.keySet());
    assertEquals(
        List.of("c-2", "c-3"), newest.values().stream().map(MeetingCheck::id).sorted().toList());
    assertEquals(Map.of(), kept().checks().newest("register", Set.of()));
    MeetingCheck second = kept().checks().find("c-2").orElseThrow();
    assertEquals("c-1", kept().checks().before(second).orElseThrow().id());
    assertEquals(
        Optional.empty(), kept().checks().before(kept().checks().find("c-1").orElseThrow()));
  }

  private void checked(
      String id, String meeting, LocalDate date, int seconds, ItemResult... items) {
    MeetingCheck check = check(id, meeting, date, NOON.plusSeconds(seconds));
    kept().checks().start(check);
    for (ItemResult each : items) {
      kept().checks().keep(id, each);
    }
    kept().checks().update(ended(check, MeetingCheck.State.DONE, NOON.plusSeconds(seconds + 5)));
  }

  @Test
  default void aBodysHistoryHoldsTheItemsOfItsNewestFinishedChecks() {
    checked("c-1", "meeting-1", DAY, 0, item("item-old", 1));
    checked("c-2", "meeting-1", DAY, 60, item("item-1", 1), item("item-2", 2));
    checked("c-3", "meeting-2", DAY.plusDays(7), 0, item("item-9", 1));
    kept().checks().start(check("c-4", "meeting-1", DAY, NOON.plusSeconds(120)));

    assertEquals(List.of("item-9", "item-1", "item-2"), history("kulturnämnden", null, null, 10));
    assertEquals(List.of("item-9", "item-1"), history("Kulturnämnden", null, null, 2));
    assertEquals(List.of("item-1", "item-2"), history("Kulturnämnden", null, DAY.plusDays(6), 10));
    assertEquals(List.of("item-9"), history("Kulturnämnden", DAY.plusDays(1), null, 10));
    assertEquals(List.of(), history("Socialnämnden", null, null, 10));
  }

  private List<String> history(
      String body, @Nullable LocalDate from, @Nullable LocalDate to, int limit) {
    return kept().checks().history(body, from, to, limit).stream().map(ItemResult::item).toList();
  }

  @Test
  default void theMeetingsThatADocumentGoesToAreFound() {
    checked("c-1", "meeting-1", DAY, 0, item("item-1", 1, version("letter", 1)));
    checked("c-2", "meeting-2", DAY, 0, item("item-2", 1, version("letter", 2)));
    checked("c-3", "meeting-2", DAY, 60, item("item-2", 1, version("memo", 1)));
    kept().checks().start(check("c-4", "meeting-1", DAY, NOON.plusSeconds(120)));

    assertEquals(
        List.of("c-4"),
        kept().checks().withDocument("register", "letter").stream().map(MeetingCheck::id).toList());
    assertEquals(List.of(), kept().checks().withDocument("folder", "letter"));
  }

  @Test
  default void aDecisionDeletesTheOlderWorkOfItsBodyAndNothingElse() {
    Instant later = NOON.plusSeconds(10 * 86_400);
    kept().assessments().keep(assessment("a-1", version("old", 1), "Kulturnämnden", NOON));
    kept().assessments().keep(assessment("a-2", version("new", 1), "Kulturnämnden", later));
    kept().assessments().keep(assessment("a-3", version("other", 1), "Socialnämnden", NOON));
    MeetingCheck old = check("c-1", "meeting-1", DAY, NOON);
    kept().checks().start(old);
    kept().checks().keep("c-1", item("item-1", 1, version("old", 1)));
    kept().checks().update(ended(old, MeetingCheck.State.DONE, NOON.plusSeconds(5)));
    Action closed = Samples.action("x-1", "Kulturnämnden", version("old", 1), NOON);
    kept().actions().keep(closed);
    kept().actions().update(Samples.closed(closed, Action.Outcome.COMPLETED, NOON));
    kept().actions().keep(Samples.action("x-2", "Kulturnämnden", version("old", 2), NOON));
    DeletionDecision decision =
        new DeletionDecision(
            "d-1",
            "KULTURNÄMNDEN",
            DAY.plusDays(20),
            "KN 2026/12 § 8",
            DAY.plusDays(5),
            "account-1",
            later,
            Deleted.NOTHING);

    DeletionDecision done = kept().deletions().carryOut(decision, NOON.plusSeconds(5 * 86_400));

    assertEquals(new Deleted(1, 1, 1, 0, 0, 0, 0), done.deleted());
    assertEquals(List.of(done), kept().deletions().all());
    assertEquals(Optional.empty(), kept().assessments().find("a-1"));
    assertTrue(kept().assessments().find("a-2").isPresent());
    assertTrue(kept().assessments().find("a-3").isPresent());
    assertEquals(Optional.empty(), kept().checks().find("c-1"));
    assertEquals(Optional.empty(), kept().actions().find("x-1"));
    assertTrue(kept().actions().find("x-2").isPresent(), "an open action stays");
  }

  @Test
  default void anActionComesBackAsItWasKeptAndAsItWasClosed() {
    Action open = Samples.action("x-1", "Kulturnämnden", version("letter", 1), NOON);
    kept().actions().keep(open);
    assertEquals(Optional.of(open), kept().actions().find("x-1"));

    Action closed = Samples.closed(open, Action.Outcome.COMPLETED, NOON.plusSeconds(60));
    kept().actions().update(closed);

    assertEquals(Optional.of(closed), kept().actions().find("x-1"));
    assertEquals(
        StoreException.Kind.CONFLICT,
        kindOf(
            () -> kept().actions().update(Samples.closed(open, Action.Outcome.WITHDRAWN, NOON))));
    assertEquals(StoreException.Kind.CONFLICT, kindOf(() -> kept().actions().keep(open)));
  }

  @Test
  default void actionsAreFoundByWhatIsAskedForNewestFirst() {
    Action old = Samples.action("x-1", "Kulturnämnden", version("letter", 1), NOON);
    Action open = Samples.action("x-2", "Kulturnämnden", version("letter", 2), NOON.plusSeconds(1));
    Action other = Samples.action("x-3", "Socialnämnden", version("memo", 1), NOON.plusSeconds(2));
    List.of(old, open, other).forEach(kept().actions()::keep);
    kept().actions().update(Samples.closed(old, Action.Outcome.COMPLETED, NOON));

    assertEquals(List.of("x-3", "x-2", "x-1"), actions(ActionQuery.all(10)));
    assertEquals(List.of("x-3", "x-2"), actions(ActionQuery.all(2)));
    assertEquals(List.of("x-2", "x-1"), actions(ActionQuery.all(10).at(Set.of("kulturnÄMNDEN"))));
    assertEquals(
        List.of("x-3", "x-2"), actions(ActionQuery.openOf("register", "meeting-1", "item-1", 10)));
    assertEquals(List.of(open), kept().actions().openAbout("register", "letter"));
  }

  private List<String> actions(ActionQuery query) {
    return kept().actions().find(query).stream().map(Action::id).toList();
  }

  @Test
  default void aManualAssessmentLapsesWhenAnotherIsMadeOrTheItemChanges() {
    ManualAssessment first = Samples.manual("m-1", "item-1", Level.COMPLETE, NOON);
    ManualAssessment second = Samples.manual("m-2", "item-1", null, NOON.plusSeconds(60));
    kept().manual().keep(first);
    assertEquals(
        Map.of("item-1", first), kept().manual().valid("register", List.of("item-1", "item-2")));

    kept().manual().keep(second);
    assertEquals(Map.of("item-1", second), kept().manual().valid("register", Set.of("item-1")));
    kept().manual().lapse("register", "item-1", NOON.plusSeconds(90));

    assertEquals(Map.of(), kept().manual().valid("register", Set.of("item-1")));
    List<ManualAssessment> history = kept().manual().history("register", "item-1");
    assertEquals(List.of("m-2", "m-1"), history.stream().map(ManualAssessment::id).toList());
    assertEquals(NOON.plusSeconds(90), history.get(0).lapsed());
    assertEquals(NOON.plusSeconds(60), history.get(1).lapsed());
  }

  @Test
  default void anItemShowsTheManualAssessmentThatIsValidNow() {
    checked("c-1", "meeting-1", DAY, 0, item("item-1", 1), item("item-2", 2));
    ManualAssessment manual = Samples.manual("m-1", "item-1", Level.COMPLETE, NOON);
    kept().manual().keep(manual);

    List<ItemResult> items = kept().checks().find("c-1").orElseThrow().items();
    assertEquals(manual, items.get(0).manual());
    assertNull(items.get(1).manual());

    kept().manual().lapse("register", "item-1", NOON);
    assertNull(kept().checks().find("c-1").orElseThrow().items().get(0).manual());
  }

  @Test
  default void aVersionOfAProfileIsNeverChanged() {
    ProfileRecord first =
        new ProfileRecord("norrhamn", "1", "ab".repeat(32), "nivå: 1", NOON, null);
    ProfileRecord second =
        new ProfileRecord("norrhamn", "2", "cd".repeat(32), "nivå: 2", NOON, "account-1");
    kept().profiles().keep(first);
    kept().profiles().keep(first);
    kept().profiles().keep(second);

    assertEquals(
        StoreException.Kind.CONFLICT,
        kindOf(
            () ->
                kept()
                    .profiles()
                    .keep(
                        new ProfileRecord("norrhamn", "1", "ef".repeat(32), "annat", NOON, null))));
    assertEquals(List.of(second, first), kept().profiles().history("norrhamn"));
    assertEquals(List.of(second), kept().profiles().newest());
    assertEquals(Optional.of(first), kept().profiles().find("norrhamn", "1"));
  }

  @Test
  default void theAuditTellsTheNewestFirst() {
    AuditLog.Entry done =
        new AuditLog.Entry(NOON, "account-1", "action.made", "x-1", "Kulturnämnden", false);
    AuditLog.Entry refused = new AuditLog.Entry(NOON, null, "check.started", "m", null, true);
    kept().audit().add(done);
    kept().audit().add(refused);

    assertEquals(List.of(refused, done), kept().audit().newest(5));
    assertEquals(List.of(refused), kept().audit().newest(1));
  }

  @Test
  default void aDenialIsRecordedThoughWhatWasDeniedIsUndone() {
    AuditLog.Entry refused =
        new AuditLog.Entry(NOON, "account-1", "action.made", "x-1", "Kulturnämnden", true);
    AuditLog.Entry undone =
        new AuditLog.Entry(NOON, "account-1", "action.made", "x-1", "Kulturnämnden", false);

    assertThrows(
        IllegalStateException.class,
        () ->
            store()
                .unitOfWork()
                .run(
                    () -> {
                      kept().audit().add(undone);
                      kept().audit().add(refused);
                      throw new IllegalStateException("denied");
                    }));

    assertEquals(List.of(refused), kept().audit().newest(5));
  }

  @Test
  default void checksOfDraftsAreCountedByDay() {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    kept().audit().countDraftCheck();
    kept().audit().countDraftCheck();

    // A night may have passed in between.
    LocalDate now = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    long counted =
        kept().audit().draftChecks(today)
            + (now.equals(today) ? 0 : kept().audit().draftChecks(now));
    assertEquals(2, counted);
    assertEquals(0, kept().audit().draftChecks(DAY.minusYears(1)));
    assertEquals(List.of(), kept().audit().newest(5));
  }

  @Test
  default void whatIsKeptIsThereWhenTheStoreIsOpenedAgain() {
    AssessmentRecord assessed = assessment("a-1", version("letter", 1), "Kulturnämnden", NOON);
    kept().assessments().keep(assessed);

    assertEquals(Optional.of(assessed), reopen().compliance().assessments().find("a-1"));
  }

  @Test
  default void anUnknownRowIsNoFailure() {
    assertEquals(Optional.empty(), kept().assessments().find("a-1"));
    assertEquals(Optional.empty(), kept().actions().find("x-1"));
    assertTrue(kept().profiles().newest().isEmpty());
    assertNotNull(store().version());
  }
}
