package se.jamkoll.shell.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Points;
import se.jamkoll.api.compliance.CheckChanges;
import se.jamkoll.api.compliance.CheckedMeeting;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.HostStatus;
import se.jamkoll.api.compliance.Hosts;
import se.jamkoll.api.compliance.ItemCounts;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.compliance.MeetingCheck.State;
import se.jamkoll.api.compliance.Meetings;
import se.jamkoll.api.compliance.Readiness;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.CaseFacts;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.api.host.MeetingQuery;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.shell.internal.fake.Fakes;

class MeetingCommandsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private final OneMeeting meetings = new OneMeeting();
  private final List<ConsoleCommand> commands =
      new MeetingCommands(new TwoHosts(), meetings, Said.MESSAGES, Fakes.services().messages())
          .all();

  @Test
  void hostsAreATableInSwedishTime() {
    assertEquals(
        List.of(
            "id        namn     läge  svarade           följt  problem",
            "register  Diariet  UP    2026-11-25 13:00  –      –",
            "folder    Mappen   DOWN  –                 –      Mappen svarar inte."),
        Said.by(commands, "hosts"));
  }

  @Test
  void headingsAreInEnglishToo() {
    assertTrue(Said.by(commands, "hosts", "en").get(0).startsWith("id        name"));
  }

  @Test
  void aMeetingIsShownWithItsItemsAndTheQuestion() {
    meetings.state = State.DONE;
    List<String> said = Said.by(commands, "meeting register m1");

    assertEquals("Kulturnämnden, sammanträde 2026-11-25", said.get(0));
    assertTrue(said.get(1).startsWith("nr   nivå"), said.get(1));
    assertTrue(said.get(2).startsWith("§ 1  ○ "), said.get(2));
    assertTrue(said.get(2).endsWith("Bidrag till danslag"), said.get(2));
    assertEquals("Klart för utskick?", said.get(said.size() - 1));
    assertEquals(Set.of(Role.ADMIN), meetings.roles());
  }

  @Test
  void aCheckIsMadeAsTheSecretaryOfThatBodyAndWaitedFor() {
    List<String> said = Said.by(commands, "check-meeting register m1");

    assertEquals("1 av 2", said.get(0));
    assertEquals(
        "Granskningen: DONE. 2 av 2 ärenden, varav 0 oförändrade sedan sist.", said.get(1));
    assertTrue(meetings.checker.has(Role.SECRETARY, "Kulturnämnden"));
    assertEquals("console", meetings.checker.account());
    assertTrue(!meetings.checker.has(Role.SECRETARY, "Vårdnämnden"));
  }

  @Test
  void whoeverStopsWaitingStopsNothingElse() {
    meetings.steps = Integer.MAX_VALUE;
    Thread.currentThread().interrupt();

    List<String> said = Said.by(commands, "check-meeting register m1");

    assertTrue(Thread.interrupted());
    assertEquals(
        "Du väntar inte längre. Det som startats fortsätter i bakgrunden.",
        said.get(said.size() - 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meeting register | Användning: meeting SYSTEM SAMMANTRÄDE",
        "meeting register unknown | problem UNKNOWN_MEETING",
        "meeting register denied | denied READ_RESULTS",
        "meeting register down | problem STORE_UNAVAILABLE",
        "meeting register broken | Något gick fel som inte borde kunna gå fel"
            + " (IllegalStateException). Mer står i loggen. Anmäl det gärna.",
        "meetings register i-dag | Dagen i-dag går inte att förstå. Skriv den som 2026-11-25."
            + " Användning: meetings SYSTEM [FRÅN TILL] [NÄMND]",
        "meetings register 2026-11-25 2026-11-01 | Perioden slutar innan den börjar:"
            + " 2026-11-25–2026-11-01. Byt plats på dagarna. Användning: meetings SYSTEM"
            + " [FRÅN TILL] [NÄMND]"
      })
  void aProblemIsOneSentence(String line, String sentence) {
    assertEquals(List.of(sentence), Said.by(commands, line));
  }

  private static final class TwoHosts implements Hosts {

    @Override
    public List<HostStatus> all() {
      return List.of(
          new HostStatus(
              "register",
              "Diariet",
              Set.of(),
              HostStatus.State.UP,
              Instant.parse("2026-11-25T12:00:00Z"),
              null,
              null),
          new HostStatus(
              "folder",
              "Mappen",
              Set.of(),
              HostStatus.State.DOWN,
              null,
              "Mappen svarar inte.",
              null));
    }

    @Override
    public void follow(String host) {}
  }

  private static final class OneMeeting implements Meetings {

    private final List<Caller> callers = new ArrayList<>();
    private Caller checker = ConsoleCaller.administrator();
    private State state = State.RUNNING;
    private int steps = 2;
    private int asked;

    private Set<Role> roles() {
      return Set.copyOf(
          callers.get(0).grants().stream().map(grant -> grant.role()).distinct().toList());
    }

    @Override
    public List<CheckedMeeting> meetings(Caller caller, String host, MeetingQuery query) {
      return List.of();
    }

    @Override
    public CheckedMeeting meeting(Caller caller, String host, String key) {
      callers.add(caller);
      switch (key) {
        case "unknown" -> throw new ComplianceException(Problem.UNKNOWN_MEETING, key);
        case "denied" -> throw new DeniedException(Operation.READ_RESULTS, "Kulturnämnden");
        case "down" -> throw new StoreException(StoreException.Kind.UNAVAILABLE, "down", null);
        case "broken" -> throw new IllegalStateException("a stack trace");
        default -> {
          Meeting meeting = new Meeting(key, "Kulturnämnden", DAY, null, null, List.of(item()));
          return new CheckedMeeting(
              host,
              meeting,
              check(),
              ItemCounts.of(List.of(result())),
              new Readiness(List.of("i1"), List.of(), List.of(), List.of()),
              new CheckChanges(null, List.of()),
              List.of());
        }
      }
    }

    @Override
    public MeetingCheck check(Caller caller, String host, String meeting) {
      checker = caller;
      return check();
    }

    @Override
    public MeetingCheck progress(Caller caller, String check) {
      asked++;
      state = asked >= steps ? State.DONE : State.RUNNING;
      return check();
    }

    @Override
    public void cancel(Caller caller, String host, String meeting) {}

    private MeetingCheck check() {
      boolean done = state == State.DONE;
      return new MeetingCheck(
          "c1",
          "register",
          "m1",
          "Kulturnämnden",
          DAY,
          "console",
          Instant.EPOCH,
          null,
          state,
          done ? 2 : 1,
          2,
          0,
          null,
          List.of(result()));
    }

    private static AgendaItem item() {
      return new AgendaItem(
          "i1",
          "case-1",
          1,
          "§ 1",
          "Bidrag till danslag",
          null,
          AgendaItem.Stage.DECIDES,
          null,
          false,
          CaseFacts.NONE,
          List.of());
    }

    private static ItemResult result() {
      return new ItemResult(
          "i1",
          "case-1",
          1,
          "§ 1",
          null,
          AgendaItem.Stage.DECIDES,
          null,
          false,
          CaseFacts.NONE,
          AssessmentStatus.ASSESSED,
          null,
          Level.MISSING,
          false,
          Set.of(),
          new Pairs(PairState.NONE, PairState.NONE),
          Map.of(),
          false,
          new Points(1, 1),
          List.of(),
          List.of(),
          List.of(),
          null);
    }
  }
}
