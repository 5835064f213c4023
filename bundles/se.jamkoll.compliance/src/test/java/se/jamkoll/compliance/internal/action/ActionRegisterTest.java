package se.jamkoll.compliance.internal.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jamkoll.compliance.internal.desk.Desk.BODY;
import static se.jamkoll.compliance.internal.desk.Desk.HOST;
import static se.jamkoll.compliance.internal.desk.Desk.ITEM;
import static se.jamkoll.compliance.internal.desk.Desk.LETTER;
import static se.jamkoll.compliance.internal.desk.Desk.MEETING;
import static se.jamkoll.compliance.internal.desk.Desk.caller;
import static se.jamkoll.compliance.internal.desk.Desk.secretary;
import static se.jamkoll.compliance.internal.desk.Desk.version;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.ActionQuery;
import se.jamkoll.api.compliance.Actions;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.ComplianceEvent;
import se.jamkoll.api.compliance.ComplianceEvent.ActionChanged;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.CaseHost.Capability;
import se.jamkoll.api.host.Publication;
import se.jamkoll.compliance.internal.desk.Desk;
import se.jamkoll.compliance.internal.event.EventTeller;
import se.jamkoll.compliance.internal.host.Loggers;

class ActionRegisterTest {

  private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

  @TempDir private Path folder;

  private Desk desk;
  private ActionRegister register;
  private ActionTracking tracking;
  private final List<ComplianceEvent> told = new ArrayList<>();

  @BeforeEach
  void open() {
    desk = new Desk(folder);
    EventTeller events =
        EventTeller.of(desk.lookup(), new Loggers().logger(), (event, audience) -> told.add(event));
    register =
        new ActionRegister(
            desk.lookup(),
            desk.compliance(),
            desk.unitOfWork(),
            desk.queue(),
            desk.walls(),
            events,
            desk.clock());
    tracking = new ActionTracking(desk.compliance(), desk.queue(), desk.clock());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aRequestIsKeptWithTheLetterAndItsLevelAndWaitsToBeTold() {
    desk.checked(desk.assessed("1", Level.MISSING, false), null);

    Action made = make(Action.Kind.COMPLETION);

    assertEquals(version("1"), made.version());
    assertEquals(Level.MISSING, made.level());
    assertEquals(BODY, made.body());
    assertEquals(made, desk.compliance().actions().find(made.id()).orElseThrow());
    assertEquals(List.of("action:" + made.id() + ":requested"), desk.work("publish"));
    assertEquals(List.of("action.made " + BODY), desk.audit());
  }

  @Test
  void whatTheHostIsToldHasOneKeyForTheRequestAndOneForItsEnd() {
    Action made = make(Action.Kind.COMPLETION);
    Action closed = register.close(secretary(), made.id(), Action.Outcome.WITHDRAWN);

    Publication.CompletionRequest request =
        assertInstanceOf(
            Publication.CompletionRequest.class,
            ActionEvent.REQUESTED.publication(made).orElseThrow());
    Publication.RequestClosed end =
        assertInstanceOf(
            Publication.RequestClosed.class, ActionEvent.CLOSED.publication(closed).orElseThrow());
    assertEquals(request.key(), end.request());
    assertEquals(request.key() + ":WITHDRAWN", end.key());
    assertEquals(
        Set.of("action:" + made.id() + ":requested", "action:" + made.id() + ":closed"),
        Set.copyOf(desk.work("publish")));
    assertEquals(ActionEvent.CLOSED, ActionEvent.eventIn("action:x:closed"));
    assertEquals("x", ActionEvent.actionIn("action:x:closed"));
  }

  @Test
  void whoeverListensIsToldOfARequestAndOfItsEndByTheirKeysAlone() {
    Action made = make(Action.Kind.COMPLETION);
    register.close(secretary(), made.id(), Action.Outcome.WITHDRAWN);

    assertEquals(
        List.of(
            new ActionChanged(HOST, MEETING, ITEM, made.id(), Action.Kind.COMPLETION, null),
            new ActionChanged(
                HOST, MEETING, ITEM, made.id(), Action.Kind.COMPLETION, Action.Outcome.WITHDRAWN)),
        told);
  }

  @Test
  void aRequestThatIsClosedBeforeTheHostIsToldIsNotMade() {
    Action made = make(Action.Kind.COMPLETION);
    Action closed = register.close(secretary(), made.id(), Action.Outcome.WITHDRAWN);

    assertEquals(Optional.empty(), ActionEvent.REQUESTED.publication(closed));
  }

  @Test
  void aHostThatTakesNoRequestsIsToldNothing() {
    desk.host().without(Capability.REQUESTS);

    make(Action.Kind.COMPLETION);

    assertEquals(List.of(), desk.work("publish"));
  }

  @Test
  void anItemWithoutALetterCanBeAskedFor() {
    desk.putLetters();

    Action made = make(Action.Kind.COMPLETION);

    assertNull(made.version());
    assertEquals(List.of(), desk.work("publish"));
  }

  @Test
  void aNoteForTheMinutesWaitsForNothing() {
    assertEquals(Action.Outcome.COMPLETED, make(Action.Kind.MINUTES_NOTE).outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETION, , '  ', , REASON_NEEDED",
    "REFERRAL_BACK, , x, , PARAGRAPH_NEEDED",
    "ASSIGNMENT, , x, , DAY_NEEDED",
    "COMPLETION, , x, 2026-11-09, DAY_NEEDED",
    "REFERRAL_BACK, 12345678901234567890123456789012345678901, x, , TEXT_TOO_LONG"
  })
  void whatIsMissingInARequestIsAskedFor(
      Action.Kind kind,
      @Nullable String paragraph,
      String text,
      @Nullable LocalDate due,
      Problem problem) {
    assertEquals(problem, problemOf(kind, paragraph, text, due));
    assertEquals(List.of(), desk.audit());
  }

  @Test
  void aTextThatIsTooLongIsRefusedWithWhatIsAllowed() {
    assertEquals(
        Problem.TEXT_TOO_LONG,
        problemOf(Action.Kind.COMPLETION, null, "x".repeat(Actions.LONGEST_TEXT + 1), null));
  }

  @Test
  void onlyTheSecretaryOfTheBodyMakesAndClosesActions() {
    Action made = make(Action.Kind.COMPLETION);
    var other = caller(Grant.of(Role.SECRETARY, "Kulturnämnden"), Grant.of(Role.ADMIN));

    assertThrows(
        DeniedException.class, () -> register.make(other, request(Action.Kind.COMPLETION)));
    assertThrows(
        DeniedException.class, () -> register.close(other, made.id(), Action.Outcome.WITHDRAWN));
    assertEquals(
        List.of(
            "action.make " + BODY + " refused",
            "action.make " + BODY + " refused",
            "action.made " + BODY),
        desk.audit());
  }

  @Test
  void anActionIsClosedOnce() {
    Action made = make(Action.Kind.ASSIGNMENT);
    register.close(secretary(), made.id(), Action.Outcome.COMPLETED);

    ComplianceException again =
        assertThrows(
            ComplianceException.class,
            () -> register.close(secretary(), made.id(), Action.Outcome.WITHDRAWN));
    assertEquals(Problem.ACTION_CLOSED, again.problem());
    assertEquals(
        Action.Outcome.COMPLETED,
        desk.compliance().actions().find(made.id()).orElseThrow().outcome());
  }

  @Test
  void aReferralBackClosesTheRequestsOfItsItem() {
    Action request = make(Action.Kind.COMPLETION);
    Action back = make(Action.Kind.REFERRAL_BACK);

    assertEquals(Action.Outcome.REFERRED_BACK, now(request).outcome());
    assertNull(now(back).outcome());
    assertEquals("§ 12", back.paragraph());
  }

  @Test
  void aNewVersionThatReachesTheLevelClosesTheRequestAndTellsTheHost() {
    desk.assessed("1", Level.MISSING, false);
    Action request = make(Action.Kind.COMPLETION);
    Action assignment = make(Action.Kind.ASSIGNMENT);

    tracking.assessed(desk.assessed("2", Level.COMPLETE, false));

    assertEquals(version("2"), now(request).newVersion());
    assertEquals(Level.COMPLETE, now(request).newLevel());
    assertEquals(Action.Outcome.COMPLETED, now(request).outcome());
    assertNotNull(now(request).closed());
    assertEquals(version("2"), now(assignment).newVersion());
    assertNull(now(assignment).outcome());
    assertTrue(desk.work("publish").contains("action:" + request.id() + ":closed"));
  }

  @ParameterizedTest
  @CsvSource({"PARTIAL, false", "COMPLETE, true"})
  void aNewVersionBelowTheLevelOrThatAPersonShouldReadLeavesTheRequestOpen(
      Level level, boolean uncertain) {
    Action request = make(Action.Kind.COMPLETION);

    tracking.assessed(desk.assessed("2", level, uncertain));

    assertEquals(level, now(request).newLevel());
    assertNull(now(request).outcome());
  }

  @Test
  void anOlderVersionThatIsAssessedLateChangesNothing() {
    desk.putLetters(Desk.letter(LETTER, "3"));
    desk.assessed("3", Level.MISSING, false);
    Action request = make(Action.Kind.COMPLETION);
    AssessmentRecord late = desk.assessed("2", Level.COMPLETE, false);

    tracking.assessed(late);

    assertNull(now(request).newVersion());
  }

  @ParameterizedTest
  @CsvSource({
    "POSTPONED, MISSING, POSTPONED",
    "WITHDRAWN, MISSING, WITHDRAWN",
    "REFERRED_BACK, MISSING, REFERRED_BACK",
    "DECIDED, MISSING, DECIDED_ANYWAY",
    "DECIDED, COMPLETE, COMPLETED"
  })
  void whatBecameOfTheItemClosesTheRequest(
      AgendaItem.Outcome became, Level level, Action.Outcome outcome) {
    Action request = make(Action.Kind.COMPLETION);
    Action back = make(Action.Kind.ASSIGNMENT);

    tracking.found(HOST, MEETING, desk.checked(desk.assessed("1", level, false), became));

    assertEquals(outcome, now(request).outcome());
    assertNull(now(back).outcome());
  }

  @Test
  void aLetterThatComesToAnItemWithoutOneIsTracked() {
    desk.putLetters();
    Action request = make(Action.Kind.COMPLETION);

    tracking.found(HOST, MEETING, desk.checked(desk.assessed("1", Level.COMPLETE, false), null));

    assertEquals(version("1"), now(request).newVersion());
    assertEquals(Action.Outcome.COMPLETED, now(request).outcome());
  }

  @Test
  void actionsOfOtherBodiesAreLeftOutAndTheAskingIsRecorded() {
    Action made = make(Action.Kind.ASSIGNMENT);
    var stranger = caller(Grant.of(Role.READER, "Kulturnämnden"));

    assertEquals(List.of(made), register.find(secretary(), ActionQuery.all(10)));
    assertEquals(List.of(), register.find(stranger, ActionQuery.all(10)));
    assertEquals(1, desk.audit().size());
    assertEquals(List.of(), register.find(stranger, ActionQuery.all(10).at(Set.of(BODY))));
    assertEquals("results.read " + BODY + " refused", desk.audit().get(0));
  }

  @Test
  void anUnknownActionIsNamed() {
    assertEquals(
        Problem.UNKNOWN_ACTION,
        assertThrows(
                ComplianceException.class,
                () -> register.close(secretary(), "none", Action.Outcome.WITHDRAWN))
            .problem());
  }

  private Action make(Action.Kind kind) {
    return register.make(secretary(), request(kind));
  }

  private Action now(Action action) {
    return desk.compliance().actions().find(action.id()).orElseThrow();
  }

  private static Actions.Request request(Action.Kind kind) {
    return new Actions.Request(
        HOST,
        MEETING,
        ITEM,
        kind,
        kind == Action.Kind.REFERRAL_BACK ? "§ 12" : null,
        "Komplettera.",
        kind == Action.Kind.ASSIGNMENT ? DUE : null);
  }

  private Problem problemOf(
      Action.Kind kind, @Nullable String paragraph, String text, @Nullable LocalDate due) {
    return assertThrows(
            ComplianceException.class,
            () ->
                register.make(
                    secretary(),
                    new Actions.Request(HOST, MEETING, ITEM, kind, paragraph, text, due)))
        .problem();
  }
}
