package se.jamkoll.rest.internal.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.CallerPrincipal;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.ComplianceEvent.ActionChanged;
import se.jamkoll.api.compliance.ComplianceEvent.CheckProgressed;
import se.jamkoll.api.compliance.ComplianceEvent.DocumentAssessed;
import se.jamkoll.api.compliance.ComplianceEvent.DraftChanged;
import se.jamkoll.api.compliance.ComplianceListener.Audience;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.rest.internal.problem.ProblemException;

class EventHubTest {

  private static final int KEPT = 4;
  private static final Audience ALL = caller -> true;

  private final Deque<Runnable> work = new ArrayDeque<>();
  private Instant now = Instant.parse("2026-11-28T20:00:00Z");
  private final EventHub hub = new EventHub(KEPT, 3, 2, work::add, () -> now);

  /** What one caller reads. */
  private static final class Reader implements EventWire {

    private final StringBuilder lines = new StringBuilder();
    private boolean gone;
    private boolean closed;

    @Override
    public void send(String sent) throws IOException {
      if (gone) {
        throw new IOException("Gone.");
      }
      lines.append(sent);
    }

    @Override
    public void close() {
      closed = true;
    }

    List<String> data() {
      return starting("data: ");
    }

    List<String> starting(String prefix) {
      return lines
          .toString()
          .lines()
          .filter(line -> line.startsWith(prefix))
          .map(line -> line.substring(prefix.length()))
          .toList();
    }

    String lastId() {
      List<String> ids = starting("id: ");
      return ids.get(ids.size() - 1);
    }
  }

  /** Someone whose session a test ends. */
  private static final class Session {

    private Optional<Caller> caller;
    private int asked;

    Session(String account) {
      caller = Optional.of(new Caller(account, account, Set.of(Grant.of(Role.OFFICIAL))));
    }

    CallerPrincipal principal() {
      return new CallerPrincipal(
          caller.orElseThrow(),
          () -> {
            asked++;
            return caller;
          });
    }
  }

  private Reader open(String account) {
    return open(new Session(account), null);
  }

  private Reader open(Session session, @Nullable String lastId) {
    Reader reader = new Reader();
    hub.open(session.principal(), lastId, reader);
    return reader;
  }

  /** Lets the threads do what they have to do. */
  private void write() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }

  private void happens(String document) {
    hub.happened(new DraftChanged("reg", document), ALL);
  }

  private static String draft(String document) {
    return "{\"host\":\"reg\",\"document\":\"" + document + "\"}";
  }

  @Test
  void eachKindOfEventIsKeysKindsAndCountsAlone() {
    Reader reader = open("anna");
    hub.happened(new DraftChanged("reg", "d1"), ALL);
    hub.happened(new CheckProgressed("reg", "m1", "c1", MeetingCheck.State.RUNNING, 2, 7), ALL);
    hub.happened(new DocumentAssessed("reg", "d2", "a1"), ALL);
    hub.happened(
        new ActionChanged(
            "reg", "m1", "i1", "x1", Action.Kind.COMPLETION, Action.Outcome.COMPLETED),
        ALL);
    write();

    assertEquals(List.of("draft", "check", "assessment", "action"), reader.starting("event: "));
    assertEquals(
        List.of(
            draft("d1"),
            "{\"host\":\"reg\",\"meeting\":\"m1\",\"check\":\"c1\",\"state\":\"RUNNING\","
                + "\"done\":2,\"total\":7}",
            "{\"host\":\"reg\",\"document\":\"d2\",\"assessment\":\"a1\"}",
            "{\"host\":\"reg\",\"meeting\":\"m1\",\"item\":\"i1\",\"action\":\"x1\","
                + "\"kind\":\"COMPLETION\",\"outcome\":\"COMPLETED\"}"),
        reader.data());
  }

  @Test
  void noOneIsToldOfWhatTheyAreNotAmongTheAudienceOf() {
    Reader anna = open("anna");
    Reader bo = open("bo");
    hub.happened(new DraftChanged("reg", "d1"), caller -> caller.account().equals("anna"));
    write();

    assertEquals(List.of(draft("d1")), anna.data());
    assertEquals(List.of(), bo.data());
  }

  @Test
  void theAudienceIsAskedWithTheRolesOfNow() {
    Session session = new Session("anna");
    Reader reader = open(session, null);
    write();
    session.caller = Optional.of(new Caller("anna", "anna", Set.of()));
    now = now.plusSeconds(1);
    hub.happened(new DraftChanged("reg", "d1"), caller -> caller.has(Role.OFFICIAL));
    write();

    assertEquals(List.of(), reader.data());
    assertFalse(reader.closed);
  }

  @Test
  void whoComesBackIsToldWhatHappenedMeanwhile() {
    Reader before = open("anna");
    happens("d1");
    write();
    happens("d2");
    happens("d3");
    Reader after = open(new Session("anna"), before.lastId());
    write();

    assertEquals(List.of(draft("d2"), draft("d3")), after.data());
  }

  @Test
  void whoWasAwayTooLongIsToldToLoadAllAnew() {
    Reader before = open("anna");
    write();
    for (int i = 0; i <= KEPT; i++) {
      happens("d" + i);
    }
    Reader after = open(new Session("anna"), before.lastId());
    write();

    assertEquals(List.of("reset"), after.starting("event: "));
    assertEquals(List.of("{}"), after.data());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456789abcdef.1", "x", "", "1", ".", "99999999999999999999.1"})
  void anIdOfAnotherStartOfTheServerOrOfNoneMeansToLoadAllAnew(String id) {
    Reader reader = open(new Session("anna"), id);
    write();

    assertEquals(List.of("reset"), reader.starting("event: "));
  }

  @Test
  void anIdThatIsYetToComeMeansToLoadAllAnew() {
    Reader before = open("anna");
    write();
    Reader after = open(new Session("anna"), before.lastId().replaceAll("\\d+$", "7"));
    write();

    assertEquals(List.of("reset"), after.starting("event: "));
  }

  @Test
  void anAccountHasSoManyStreamsAndAllTogetherSoMany() {
    open("anna");
    open("anna");

    assertEquals(429, status(() -> open("anna")));
    open("bo");
    assertEquals(503, status(() -> open("chris")));
    assertEquals(3, hub.count());
  }

  @Test
  void aStreamThatHasEndedMakesRoomForAnother() {
    Reader first = open("anna");
    open("anna");
    write();
    first.gone = true;
    hub.beat();
    write();

    assertTrue(first.closed);
    open("anna");
    assertEquals(2, hub.count());
  }

  @Test
  void aSlowReaderIsDroppedAndMakesNoOneWaitAndNothingGrow() {
    Reader slow = open("anna");
    write();
    for (int i = 0; i < 100 * KEPT; i++) {
      happens("d" + i);
      // One piece of work of the stream waits, however much happens.
      assertTrue(work.size() <= 1);
    }
    write();

    assertTrue(slow.closed);
    assertEquals(List.of(), slow.data());
    assertEquals(0, hub.count());
  }

  @Test
  void aSessionThatEndsTakesItsStreamWithIt() {
    Session session = new Session("anna");
    Reader reader = open(session, null);
    write();
    session.caller = Optional.empty();
    now = now.plus(Duration.ofSeconds(1));
    hub.beat();
    write();

    assertTrue(reader.closed);
    assertEquals(0, hub.count());
  }

  @Test
  void nothingIsToldAfterTheSessionHasEnded() {
    Session session = new Session("anna");
    Reader reader = open(session, null);
    write();
    session.caller = Optional.empty();
    now = now.plus(Duration.ofSeconds(1));
    happens("d1");
    write();

    assertEquals(List.of(), reader.data());
    assertTrue(reader.closed);
  }

  @Test
  void manyEventsAtOnceAskOnceForTheSession() {
    Session session = new Session("anna");
    open(session, null);
    for (int i = 0; i < KEPT; i++) {
      happens("d" + i);
    }
    write();

    assertEquals(1, session.asked);
  }

  @Test
  void aHeartbeatIsACommentThatReadersPassOver() {
    Reader reader = open("anna");
    write();
    String before = reader.lines.toString();
    hub.beat();
    write();

    assertEquals(before + ":\n\n", reader.lines.toString());
  }

  @Test
  void aHubThatStopsEndsAllStreamsAndTakesNoMore() {
    Reader reader = open("anna");
    write();
    hub.close();
    write();

    assertTrue(reader.closed);
    assertEquals(503, status(() -> open("bo")));
  }

  private static int status(Runnable asked) {
    return assertThrows(ProblemException.class, asked::run).getResponse().getStatus();
  }
}
