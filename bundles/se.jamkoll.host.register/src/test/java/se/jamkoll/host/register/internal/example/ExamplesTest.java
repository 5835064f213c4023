package se.jamkoll.host.register.internal.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.AgendaItem.Outcome;
import se.jamkoll.api.host.AgendaItem.Stage;
import se.jamkoll.api.host.ChangePage;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostUser;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.api.host.MeetingQuery;
import se.jamkoll.host.register.internal.Schema;
import se.jamkoll.host.register.internal.host.RegisterHost;
import se.jamkoll.host.register.internal.store.RegisterDatabase;

/** A register that was filled with examples, as others see it. */
class ExamplesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final MeetingQuery ALL =
      new MeetingQuery(TODAY.minusYears(3), TODAY.plusYears(1), null);

  private static JdbcConnectionPool pool;
  private static RegisterDatabase database;
  private static RegisterHost host;

  @BeforeAll
  static void fill() {
    pool = Schema.inMemory();
    database = new RegisterDatabase(pool, () -> {});
    assertTrue(Examples.fill(database, CLOCK));
    host = new RegisterHost("register", "Ärenderegistret", database, CLOCK);
  }

  @AfterAll
  static void close() {
    pool.dispose();
  }

  @Test
  void fillingAgainAddsNothing() throws HostException {
    ChangePage before = host.changes(null, 10_000);

    assertFalse(Examples.fill(database, CLOCK));

    assertEquals(before, host.changes(null, 10_000));
  }

  @Test
  void theMeetingsGoFromTwoYearsBackToSomeWeeksAhead() throws HostException {
    List<Meeting> meetings = host.meetings(ALL);

    assertTrue(meetings.get(0).date().isBefore(TODAY.minusMonths(22)));
    assertTrue(meetings.get(meetings.size() - 1).date().isAfter(TODAY.plusDays(20)));
    assertEquals(5, meetings.stream().map(Meeting::body).distinct().count());
  }

  @Test
  void someMattersGoFromACommitteeToTheBoardAndTheCouncil() throws HostException {
    Set<String> prepared = new HashSet<>();
    Set<String> decided = new HashSet<>();
    for (Meeting meeting : host.meetings(ALL)) {
      for (AgendaItem item : agenda(meeting)) {
        boolean council = meeting.body().equals(Region.COUNCIL);
        if (item.stage() == Stage.PREPARES) {
          prepared.add(item.matter());
        } else if (council && item.stage() == Stage.DECIDES && item.documents().size() > 1) {
          decided.add(item.matter());
        }
      }
    }
    assertTrue(prepared.containsAll(decided));
    assertTrue(decided.size() >= 10, () -> decided.size() + " decided by the council");
  }

  @Test
  void aPostponedMatterIsDecidedAtTheNextMeeting() throws HostException {
    List<AgendaItem> items = items();
    List<AgendaItem> postponed =
        items.stream().filter(item -> item.outcome() == Outcome.POSTPONED).toList();

    assertFalse(postponed.isEmpty());
    for (AgendaItem item : postponed) {
      long times = items.stream().filter(each -> each.matter().equals(item.matter())).count();
      assertTrue(times >= 2, item::title);
    }
  }

  @Test
  void someItemsAreLateAndSomeHaveNoLetterYet() throws HostException {
    List<AgendaItem> decisions =
        items().stream().filter(item -> "beslutsärende".equals(item.type())).toList();

    assertTrue(decisions.stream().anyMatch(AgendaItem::late));
    assertTrue(decisions.stream().anyMatch(item -> item.documents().isEmpty()));
    assertTrue(
        decisions.stream()
            .flatMap(item -> item.documents().stream())
            .anyMatch(HostDocument::restricted));
  }

  @Test
  void aLetterThatWasCompletedGoesToTheMeetingInItsSecondVersion() throws HostException {
    assertTrue(
        items().stream()
            .flatMap(item -> item.documents().stream())
            .anyMatch(document -> document.version().version().equals("2")));
  }

  @Test
  void severalOfficialsWriteDraftsAndTheManagerReadsSome() throws HostException {
    int writers = 0;
    for (Region.Person official : Region.OFFICIALS) {
      List<HostDocument> drafts = host.draftsOf(user(official));
      writers += drafts.isEmpty() ? 0 : 1;
      assertTrue(drafts.stream().allMatch(draft -> draft.state() == HostDocument.State.DRAFT));
    }

    assertTrue(writers >= 3);
    assertFalse(host.routedTo(user(Region.MANAGER)).isEmpty());
  }

  @Test
  void everyLetterIsInTheFeedAndCanBeOpenedUnlessItIsRestricted() throws Exception {
    Set<String> changed = new HashSet<>();
    host.changes(null, 10_000).changes().forEach(change -> changed.add(change.key()));
    for (AgendaItem item : items()) {
      for (HostDocument document : item.documents()) {
        assertTrue(changed.contains(document.key()));
        if (!document.restricted()) {
          try (var content = host.open(document.version())) {
            assertEquals(content.size(), content.stream().readAllBytes().length);
          }
        }
      }
    }
  }

  private static HostUser user(Region.Person person) throws HostException {
    return host.userOf(person.login()).orElseThrow();
  }

  private static List<AgendaItem> items() throws HostException {
    List<AgendaItem> items = new ArrayList<>();
    for (Meeting meeting : host.meetings(ALL)) {
      items.addAll(agenda(meeting));
    }
    return items;
  }

  private static List<AgendaItem> agenda(Meeting meeting) throws HostException {
    return Stream.ofNullable(host.meeting(meeting.key()).orElseThrow().agenda())
        .flatMap(List::stream)
        .toList();
  }
}
