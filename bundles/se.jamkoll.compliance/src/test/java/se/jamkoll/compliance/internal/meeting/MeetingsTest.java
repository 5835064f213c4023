package se.jamkoll.compliance.internal.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.CheckChanges;
import se.jamkoll.api.compliance.CheckedMeeting;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.ItemResult.Doubt;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.compliance.MeetingCheck.State;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.AgendaItem.Stage;
import se.jamkoll.api.host.CaseHost.Capability;
import se.jamkoll.api.host.DocumentContent;
import se.jamkoll.api.host.DocumentVersion;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.api.host.MeetingQuery;
import se.jamkoll.compliance.internal.host.Letters;
import se.jamkoll.compliance.internal.host.MemoryHost;
import se.jamkoll.reading.FileDocumentReader;

@Timeout(120)
class MeetingsTest {

  private static final String BODY = "Regionstyrelsen";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final Caller SECRETARY = caller("sec", Grant.of(Role.SECRETARY, BODY));
  private static final Caller OTHERS = caller("oth", Grant.of(Role.SECRETARY, "Kulturnämnden"));
  private static final Caller READER = caller("rea", Grant.of(Role.READER, BODY));
  private static final Caller STRATEGIST = caller("str", Grant.of(Role.STRATEGIST));
  private static final Caller OFFICIAL = caller("off", Grant.of(Role.OFFICIAL));

  @TempDir Path folder;

  private World world;
  private final MemoryHost host = new MemoryHost("reg");

  @BeforeEach
  void open() {
    world = new World(folder);
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void everyItemOfAMeetingIsCheckedAndCounted() throws Exception {
    host.put(
        meeting(
            item("i1", host.letter("d1", "1", Letters.COMPLETE)),
            item("i2", host.letter("d2", "1", Letters.MISSING)),
            item("i3"),
            exempt("i4", host.letter("d4", "1", Letters.MISSING))));
    world.attach(host);

    MeetingCheck started = world.meetings().check(SECRETARY, "reg", "m");
    assertEquals(State.RUNNING, started.state());
    world.work();

    MeetingCheck done = world.meetings().progress(READER, started.id());
    assertEquals(State.DONE, done.state());
    assertEquals(4, done.done());
    assertEquals(4, done.total());
    CheckedMeeting meeting = world.meetings().meeting(READER, "reg", "m");
    assertEquals(Map.of(Level.COMPLETE, 1, Level.MISSING, 1), meeting.counts().levels());
    assertEquals(
        Map.of(AssessmentStatus.NO_DOCUMENT, 1, AssessmentStatus.EXEMPT, 1),
        meeting.counts().beside());
    assertEquals(List.of("i2"), meeting.readiness().incomplete());
    assertEquals(List.of("i3"), meeting.readiness().withoutLetter());
    assertFalse(meeting.readiness().nothingOpen());
  }

  @Test
  void aLetterThatPointsToAnAppendixIsJoinedWithIt() throws Exception {
    HostDocument appendix =
        host.put(
            labelled(MemoryHost.document("a2", "1", HostDocument.Role.APPENDIX), "Bilaga 2"),
            Letters.COMPLETE);
    HostDocument other =
        host.put(
            labelled(MemoryHost.document("a1", "1", HostDocument.Role.APPENDIX), "Bilaga 1"),
            Letters.MISSING);
    host.put(meeting(item("i1", host.letter("d1", "1", Letters.IN_APPENDIX), other, appendix)));
    world.attach(host);
    checkNow();

    ItemResult item = newest().items().get(0);
    assertEquals(Level.COMPLETE, item.level());
    assertEquals(Set.of("Bilaga 2"), Set.copyOf(item.inAppendix().values()));
    assertEquals(Set.of(), item.doubts());
  }

  @Test
  void aCheckReadsOnlyWhatHasChanged() throws Exception {
    HostDocument first = host.letter("d1", "1", Letters.MISSING);
    HostDocument second = host.letter("d2", "1", Letters.MISSING);
    host.put(meeting(item("i1", first), item("i2", second)));
    world.attach(host);
    checkNow();
    assertEquals(2, host.opened().size());
    world.clock().pass(Duration.ofSeconds(1));

    host.put(meeting(item("i1", host.letter("d1", "2", Letters.COMPLETE)), item("i2", second)));
    MeetingCheck again = checkNow();

    assertEquals(3, host.opened().size());
    assertEquals(1, again.reused());
    CheckChanges changes = world.meetings().meeting(SECRETARY, "reg", "m").changes();
    assertNotNull(changes.since());
    assertEquals(
        List.of("i1 BETTER"),
        changes.items().stream().map(each -> each.item() + " " + each.kind()).toList());
  }

  @Test
  void whatIsNewAndWhatIsGoneAreChangesToo() throws Exception {
    HostDocument first = host.letter("d1", "1", Letters.MISSING);
    host.put(meeting(item("i1", first), item("i2")));
    world.attach(host);
    checkNow();
    world.clock().pass(Duration.ofSeconds(1));
    host.put(meeting(item("i3"), item("i1", first)));
    checkNow();

    assertEquals(
        List.of("i3 ADDED", "i1 OTHER", "i2 REMOVED"),
        world.meetings().meeting(SECRETARY, "reg", "m").changes().items().stream()
            .map(each -> each.item() + " " + each.kind())
            .toList());
  }

  @Test
  void aSecretaryOfAnotherBodySeesNothingAndTheDenialIsRecorded() throws Exception {
    host.put(meeting(item("i1")));
    world.attach(host);
    checkNow();

    assertThrows(DeniedException.class, () -> world.meetings().meeting(OTHERS, "reg", "m"));
    assertThrows(DeniedException.class, () -> world.meetings().check(OTHERS, "reg", "m"));
    assertThrows(DeniedException.class, () -> world.meetings().check(STRATEGIST, "reg", "m"));
    assertThrows(DeniedException.class, () -> world.meetings().progress(OTHERS, newest().id()));
    assertThrows(DeniedException.class, () -> world.meetings().cancel(OTHERS, "reg", "m"));
    assertEquals(List.of(), world.meetings().meetings(OTHERS, "reg", all(null)));
    assertThrows(DeniedException.class, () -> world.meetings().meetings(OTHERS, "reg", all(BODY)));
    assertThrows(
        DeniedException.class, () -> world.meetings().meetings(OFFICIAL, "reg", all(null)));

    assertEquals(
        7L,
        world.compliance().audit().newest(100).stream().filter(entry -> entry.refused()).count());
  }

  @Test
  void aListOfMeetingsHasCountsAndNoItems() throws Exception {
    host.put(meeting(item("i1", host.letter("d1", "1", Letters.COMPLETE))));
    world.attach(host);
    checkNow();

    CheckedMeeting listed = world.meetings().meetings(READER, "reg", all(null)).get(0);
    assertNull(listed.meeting().agenda());
    assertEquals(Map.of(Level.COMPLETE, 1), listed.counts().levels());
    MeetingCheck check = listed.check();
    assertNotNull(check);
    assertEquals(List.of(), check.items());
  }

  @Test
  void whatCannotBeCheckedIsSaidPlainly() throws Exception {
    host.put(new Meeting("early", BODY, DAY, null, null, null));
    world.attach(host);

    assertEquals(Problem.NO_AGENDA, problem("reg", "early"));
    assertEquals(Problem.UNKNOWN_MEETING, problem("reg", "none"));
    assertEquals(Problem.UNKNOWN_HOST, problem("none", "m"));
    world.attach(new MemoryHost("files").without(Capability.MEETINGS));
    assertEquals(Problem.HOST_LACKS, problem("files", "m"));
    assertEquals(
        Problem.UNKNOWN_CHECK,
        assertThrows(ComplianceException.class, () -> world.meetings().progress(SECRETARY, "none"))
            .problem());
    assertEquals(
        Problem.NOTHING_RUNS,
        assertThrows(
                ComplianceException.class,
                () -> {
                  host.put(meeting(item("i1")));
                  checkNow();
                  world.meetings().cancel(SECRETARY, "reg", "m");
                })
            .problem());
  }

  @Test
  void aSecondCheckIsTheOneThatRuns() throws Exception {
    host.put(meeting(item("i1")));
    world.attach(host);

    MeetingCheck first = world.meetings().check(SECRETARY, "reg", "m");
    assertEquals(first.id(), world.meetings().check(SECRETARY, "reg", "m").id());
    world.work();
    assertNotEquals(first.id(), world.meetings().check(SECRETARY, "reg", "m").id());
  }

  @Test
  void aCancelledCheckStaysCancelledAndKeepsWhatItFound() throws Exception {
    AtomicBoolean cancelled = new AtomicBoolean();
    MemoryHost cancelling =
        new MemoryHost("reg") {
          @Override
          public DocumentContent open(DocumentVersion version) throws HostException {
            if (version.document().equals("d3") && cancelled.compareAndSet(false, true)) {
              world.meetings().cancel(SECRETARY, "reg", "m");
            }
            return super.open(version);
          }
        };
    List<AgendaItem> items = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      items.add(item("i" + i, cancelling.letter("d" + i, "1", Letters.MISSING)));
    }
    cancelling.put(meeting(items.toArray(AgendaItem[]::new)));
    world.attach(cancelling);
    MeetingCheck check = checkNow();

    assertEquals(State.CANCELLED, check.state());
    assertTrue(check.items().size() < 12, "found " + check.items().size());
  }

  @Test
  void aDocumentThatIsGoneIsSaidOfItsItemAndTheRestGoOn() throws Exception {
    HostDocument gone = host.letter("d1", "1", Letters.MISSING);
    host.put(meeting(item("i1", gone), item("i2", host.letter("d2", "1", Letters.COMPLETE))));
    host.remove("d1");
    world.attach(host);
    MeetingCheck check = checkNow();

    assertEquals(State.DONE, check.state());
    assertEquals(AssessmentStatus.UNREADABLE, check.items().get(0).status());
    assertEquals("NOT_FOUND", check.items().get(0).reason());
    assertEquals(Level.COMPLETE, check.items().get(1).level());
  }

  @Test
  void aVersionThatChangesWhileItIsCheckedIsAssessedAsItIsThen() throws Exception {
    HostDocument old = host.letter("d1", "1", Letters.MISSING);
    host.put(meeting(item("i1", old)));
    host.remove("d1");
    host.letter("d1", "2", Letters.COMPLETE);
    world.attach(host);
    MeetingCheck check = checkNow();

    ItemResult item = check.items().get(0);
    assertEquals(Level.COMPLETE, item.level());
    assertEquals(Set.of(Doubt.CHANGED), item.doubts());
    assertEquals("2", item.versions().get(0).version());
  }

  @Test
  void aHostThatHangsFailsItsCheckInPlainWordsAndNoOther() throws Exception {
    world.close();
    world = new World(folder, Duration.ofMillis(100), new FileDocumentReader());
    MemoryHost hanging =
        new MemoryHost("hangs") {
          @Override
          public DocumentContent open(DocumentVersion version) throws HostException {
            try {
              new CountDownLatch(1).await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return super.open(version);
          }
        };
    hanging.put(meeting(item("i1", hanging.letter("d1", "1", Letters.MISSING))));
    host.put(meeting(item("i1", host.letter("d1", "1", Letters.COMPLETE))));
    world.attach(hanging);
    world.attach(host);
    MeetingCheck stuck = world.meetings().check(SECRETARY, "hangs", "m");
    MeetingCheck well = world.meetings().check(SECRETARY, "reg", "m");
    world.work();

    MeetingCheck failed = world.meetings().progress(SECRETARY, stuck.id());
    assertEquals(State.FAILED, failed.state());
    String problem = String.valueOf(failed.problem());
    assertTrue(problem.contains("Värden hangs"), problem);
    assertFalse(problem.toLowerCase(Locale.ROOT).contains("exception"), problem);
    assertEquals(State.DONE, world.meetings().progress(SECRETARY, well.id()).state());
  }

  @Test
  void aCheckThatWasStoppedGoesOnAfterTheNextStart() throws Exception {
    host.put(
        meeting(
            item("i1", host.letter("d1", "1", Letters.COMPLETE)),
            item("i2", host.letter("d2", "1", Letters.MISSING))));
    world.attach(host);
    MeetingCheck check = world.meetings().check(SECRETARY, "reg", "m");
    world.close();
    world = new World(folder);
    world.attach(host);
    world.work();

    assertEquals(State.DONE, world.meetings().progress(SECRETARY, check.id()).state());
  }

  @Test
  void aMeetingThatChangesAtItsHostIsCheckedInTheBackground() throws Exception {
    world.attach(host);
    world.work();
    HostDocument letter = host.letter("d1", "1", Letters.MISSING);
    host.put(meeting(item("i1", letter)));
    world.later();
    assertEquals(Level.MISSING, newest().items().get(0).level());
    assertNull(newest().account());

    host.put(meeting(item("i1", host.letter("d1", "2", Letters.COMPLETE))));
    world.later();

    assertEquals(Level.COMPLETE, newest().items().get(0).level());
  }

  @Test
  void aDocumentThatChangesHasItsMeetingsCheckedAgain() throws Exception {
    HostDocument letter = host.letter("d1", "1", Letters.MISSING);
    host.put(meeting(item("i1", letter)));
    world.attach(host);
    world.work();
    world.later();
    String first = newest().id();
    world.later();
    assertEquals(first, newest().id(), "nothing has changed");

    host.letter("d1", "2", Letters.COMPLETE);
    world.later();
    String second = newest().id();
    host.remove("d1");
    world.later();

    assertNotEquals(first, second);
    assertNotEquals(second, newest().id());
  }

  @Test
  void theRealQueueDoesTheSame() throws Exception {
    host.put(
        meeting(
            item("i1", host.letter("d1", "1", Letters.COMPLETE)),
            item("i2", host.letter("d2", "1", Letters.MISSING))));
    world.attach(host);
    world.startRealWork();
    MeetingCheck check = world.meetings().check(SECRETARY, "reg", "m");
    while (world.meetings().progress(SECRETARY, check.id()).state() == State.RUNNING
        || host.published().size() < 2) {
      Thread.onSpinWait();
    }

    assertEquals(2, world.meetings().progress(SECRETARY, check.id()).done());
    assertEquals(2, world.compliance().assessments().count());
  }

  private MeetingCheck checkNow() {
    MeetingCheck check = world.meetings().check(SECRETARY, "reg", "m");
    world.work();
    return world.meetings().progress(SECRETARY, check.id());
  }

  private MeetingCheck newest() {
    Optional<MeetingCheck> check = world.compliance().checks().newest("reg", "m");
    return check.orElseThrow();
  }

  private Problem problem(String id, String meeting) {
    return assertThrows(
            ComplianceException.class, () -> world.meetings().check(SECRETARY, id, meeting))
        .problem();
  }

  private static MeetingQuery all(@Nullable String body) {
    return new MeetingQuery(DAY.minusYears(1), DAY.plusYears(1), body);
  }

  private static Meeting meeting(AgendaItem... items) {
    List<AgendaItem> agenda = new ArrayList<>();
    for (AgendaItem item : items) {
      agenda.add(
          new AgendaItem(
              item.key(),
              item.matter(),
              agenda.size() + 1,
              null,
              item.title(),
              item.type(),
              item.stage(),
              null,
              false,
              item.facts(),
              item.documents()));
    }
    return new Meeting("m", BODY, DAY, null, null, agenda);
  }

  private static AgendaItem item(String key, HostDocument... documents) {
    return item(key, "Ny busslinje", documents);
  }

  private static AgendaItem exempt(String key, HostDocument... documents) {
    AgendaItem item = item(key, "Val av justerare", documents);
    return new AgendaItem(
        key,
        key,
        1,
        null,
        item.title(),
        "Val av justerare",
        Stage.DECIDES,
        null,
        false,
        item.facts(),
        item.documents());
  }

  private static AgendaItem item(String key, String title, HostDocument... documents) {
    return new AgendaItem(
        key,
        "matter-" + key,
        1,
        null,
        title,
        null,
        Stage.DECIDES,
        null,
        false,
        MemoryHost.FACTS,
        List.of(documents));
  }

  private static HostDocument labelled(HostDocument document, String label) {
    return new HostDocument(
        document.version(),
        document.state(),
        document.confidentiality(),
        document.role(),
        label,
        document.title(),
        document.fileName(),
        document.changed(),
        document.facts());
  }

  private static Caller caller(String account, Grant... grants) {
    return new Caller(account, account, Set.of(grants));
  }
}
