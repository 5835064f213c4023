package se.jamkoll.compliance.internal.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.compliance.ComplianceEvent;
import se.jamkoll.api.compliance.ComplianceEvent.CheckProgressed;
import se.jamkoll.api.compliance.ComplianceEvent.DocumentAssessed;
import se.jamkoll.api.compliance.ComplianceEvent.DraftChanged;
import se.jamkoll.api.compliance.ComplianceListener;
import se.jamkoll.api.compliance.MeetingCheck.State;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.CaseHost.Capability;
import se.jamkoll.api.host.Confidentiality;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostException.Kind;
import se.jamkoll.api.host.HostUser;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.compliance.internal.host.Letters;
import se.jamkoll.compliance.internal.host.MemoryHost;
import se.jamkoll.compliance.internal.meeting.World;

/** What is told while hosts are followed and meetings checked, and to whom. */
@Timeout(120)
class EventTellerTest {

  private static final String BODY = "Regionstyrelsen";
  private static final Caller WRITER = caller("anna", Grant.of(Role.OFFICIAL));
  private static final Caller COLLEAGUE = caller("bo", Grant.of(Role.OFFICIAL));
  private static final Caller MANAGER = caller("chef", Grant.of(Role.MANAGER));
  private static final Caller SECRETARY = caller("sec", Grant.of(Role.SECRETARY, BODY));
  private static final Caller READER = caller("rea", Grant.of(Role.READER, BODY));
  private static final Caller OTHERS = caller("oth", Grant.of(Role.SECRETARY, "Kulturnämnden"));
  private static final Caller STRATEGIST = caller("str", Grant.of(Role.STRATEGIST));
  private static final Caller ADMINISTRATOR = caller("adm", Grant.of(Role.ADMIN));
  private static final Caller ITSELF = caller("reg", Grant.of(Role.HOST));
  private static final List<Caller> ALL =
      List.of(
          WRITER, COLLEAGUE, MANAGER, SECRETARY, READER, OTHERS, STRATEGIST, ADMINISTRATOR, ITSELF);

  @TempDir Path folder;

  private World world;
  private final OfficeHost host = new OfficeHost();
  private final List<Told> told = new ArrayList<>();

  private record Told(ComplianceEvent event, ComplianceListener.Audience audience) {

    Set<Caller> callers() {
      return Set.copyOf(ALL.stream().filter(audience::includes).toList());
    }
  }

  /** A host where Anna writes everything, and all drafts are routed to one manager. */
  private static final class OfficeHost extends MemoryHost {

    private final List<HostDocument> drafts = new ArrayList<>();
    private boolean silent;

    OfficeHost() {
      super("reg");
    }

    void draft(String version) {
      HostDocument letter = document("d1", version, HostDocument.Role.LETTER);
      HostDocument draft =
          new HostDocument(
              letter.version(),
              HostDocument.State.DRAFT,
              Confidentiality.OPEN,
              letter.role(),
              null,
              letter.title(),
              letter.fileName(),
              letter.changed(),
              letter.facts());
      drafts.clear();
      drafts.add(put(draft, Letters.COMPLETE));
    }

    @Override
    public Set<Capability> capabilities() {
      return Set.of(Capability.MEETINGS, Capability.DRAFTS);
    }

    @Override
    public boolean writes(HostUser caller, String documentKey) throws HostException {
      if (silent) {
        throw new HostException(Kind.UNAVAILABLE, "Away.");
      }
      return caller.id().equals("anna");
    }

    @Override
    public List<HostDocument> routedTo(HostUser manager) {
      return manager.id().equals("chef") ? List.copyOf(drafts) : List.of();
    }
  }

  private static Caller caller(String login, Grant grant) {
    return new Caller(login, login, Set.of(grant));
  }

  @BeforeEach
  void open() throws Exception {
    world = new World(folder);
    world.tell((event, audience) -> told.add(new Told(event, audience)));
    world.attach(host);
    world.work();
    host.draft("1");
    look();
    told.clear();
  }

  @AfterEach
  void close() {
    world.close();
  }

  private void look() {
    world.hosts().changed("reg");
    world.work();
  }

  @Test
  void aDraftIsForWhoWritesItAndForTheManagerItIsRoutedTo() {
    host.draft("2");
    look();

    assertEquals(List.of(new DraftChanged("reg", "d1")), told.stream().map(Told::event).toList());
    assertEquals(Set.of(WRITER, MANAGER), told.get(0).callers());
  }

  @Test
  void whereAHostDoesNotAnswerNoOneIsTold() {
    host.draft("2");
    look();
    host.silent = true;

    assertFalse(told.get(0).audience().includes(WRITER));
  }

  @Test
  void whatIsThereWhenAHostIsFirstFollowedIsNoChange() throws Exception {
    MemoryHost second = new MemoryHost("two");
    second.letter("d7", "1", Letters.COMPLETE);
    world.attach(second);
    world.work();

    assertTrue(told.stream().noneMatch(each -> each.event() instanceof DraftChanged));
  }

  @Test
  void theProgressOfACheckIsForThoseWhoReadTheResultsOfItsBody() throws Exception {
    host.put(meeting(host.letter("d1", "2", Letters.COMPLETE), host.letter("d2", "1", "Text.")));
    told.clear();
    String check = world.meetings().check(SECRETARY, "reg", "m").id();
    world.work();

    List<Told> progress =
        told.stream().filter(each -> each.event() instanceof CheckProgressed).toList();
    assertEquals(
        List.of(
            new CheckProgressed("reg", "m", check, State.RUNNING, 0, 2),
            new CheckProgressed("reg", "m", check, State.RUNNING, 0, 2),
            new CheckProgressed("reg", "m", check, State.RUNNING, 1, 2),
            new CheckProgressed("reg", "m", check, State.RUNNING, 2, 2),
            new CheckProgressed("reg", "m", check, State.DONE, 2, 2)),
        progress.stream().map(Told::event).filter(event -> isOf(event, check)).toList());
    progress.forEach(each -> assertEquals(Set.of(SECRETARY, READER, STRATEGIST), each.callers()));
  }

  private static boolean isOf(ComplianceEvent event, String check) {
    return event instanceof CheckProgressed progress && progress.check().equals(check);
  }

  @Test
  void whatIsAssessedIsForThoseWhoReadTheResultsOfItsBody() {
    host.letter("d2", "1", Letters.COMPLETE);
    look();

    Told assessed =
        told.stream()
            .filter(each -> each.event() instanceof DocumentAssessed)
            .findFirst()
            .orElseThrow();
    DocumentAssessed event = (DocumentAssessed) assessed.event();
    assertEquals("d2", event.document());
    assertEquals(world.assessments().get(0).id(), event.assessment());
    assertEquals(Set.of(SECRETARY, READER, STRATEGIST), assessed.callers());
  }

  @Test
  void aListenerThatFailsOrHasGoneKeepsNoOneFromTheRest() {
    world.tell(
        (event, audience) -> {
          throw new IllegalStateException("A listener's own trouble.");
        });
    host.draft("2");
    look();

    assertEquals(1, told.size());
  }

  private static Meeting meeting(HostDocument... letters) {
    List<AgendaItem> items = new ArrayList<>();
    for (HostDocument letter : letters) {
      items.add(
          new AgendaItem(
              "i-" + letter.key(),
              "case-1",
              items.size() + 1,
              "§ 1",
              "Ärende",
              "beslutsärende",
              AgendaItem.Stage.DECIDES,
              null,
              false,
              letter.facts(),
              List.of(letter)));
    }
    return new Meeting(
        "m", BODY, LocalDate.of(2026, 11, 25), Instant.parse("2026-11-18T11:00:00Z"), null, items);
  }
}
