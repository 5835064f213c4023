package se.jamkoll.statistics;

import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.host.AgendaItem.Outcome;
import se.jamkoll.api.host.AgendaItem.Stage;
import se.jamkoll.api.host.CaseFacts;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.store.StatisticsQueries.ItemCount;
import se.jamkoll.api.store.StatisticsQueries.Scope;
import se.jamkoll.store.Store;

/** However matters go through committees, boards and the council, each counts once. */
class CountedOncePropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final List<String> BODIES = List.of("Utskottet", "Styrelsen", "Fullmäktige");

  private static @Nullable Path folder;
  private static @Nullable Store store;
  private static int round;

  /**
   * A matter on an agenda.
   *
   * @param matter the number of the matter
   * @param body the number of the body
   * @param day the number of the day
   * @param stage what the body does with it
   * @param outcome what became of it; null when the host does not say
   */
  record Visit(int matter, int body, int day, Stage stage, @Nullable Outcome outcome) {

    boolean mayCount() {
      return stage == Stage.DECIDES && (outcome == null || outcome == Outcome.DECIDED);
    }
  }

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("jamkoll-statistics");
    store = Store.in(folder);
  }

  @AfterContainer
  static void close() throws IOException {
    opened().close();
    try (var files = Files.walk(Objects.requireNonNull(folder))) {
      files.sorted(Comparator.reverseOrder()).forEach(CountedOncePropertyTest::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Store opened() {
    return Objects.requireNonNull(store);
  }

  @Provide
  Arbitrary<List<Visit>> visits() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 20),
            Arbitraries.of(Stage.class),
            Arbitraries.of(Outcome.class).injectNull(0.4))
        .as(Visit::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(CountedOncePropertyTest::oneOfEachMeeting);
  }

  /** A matter is on the agenda of a meeting once. */
  private static List<Visit> oneOfEachMeeting(List<Visit> visits) {
    Map<List<Integer>, Visit> one = new HashMap<>();
    visits.forEach(visit -> one.put(List.of(visit.matter(), visit.body(), visit.day()), visit));
    return List.copyOf(one.values());
  }

  @Property(tries = 60)
  void aMatterCountsOnceAtTheBodyAndOnTheDayThatDecides(@ForAll("visits") List<Visit> visits) {
    round++;
    Map<List<Integer>, List<Visit>> meetings =
        visits.stream().collect(Collectors.groupingBy(visit -> List.of(visit.body(), visit.day())));
    meetings.forEach((at, those) -> check(at.get(0), at.get(1), those));

    Map<Integer, Integer> expected = new HashMap<>();
    visits.stream()
        .filter(Visit::mayCount)
        .collect(Collectors.groupingBy(Visit::matter))
        .forEach(
            (matter, candidates) -> {
              Visit counted =
                  candidates.stream()
                      .max(
                          comparing((Visit visit) -> visit.outcome() == Outcome.DECIDED)
                              .thenComparing(Visit::day)
                              .thenComparing(visit -> meeting(visit.body(), visit.day())))
                      .orElseThrow();
              expected.merge(counted.body(), 1, Integer::sum);
            });
    Set<String> ofRound = BODIES.stream().map(body -> body + round).collect(Collectors.toSet());
    Map<String, Integer> found = new HashMap<>();
    for (ItemCount each :
        opened()
            .statistics()
            .items(
                new Scope(new Period(FIRST, FIRST.plusYears(1)), ofRound, Map.of()),
                List.of(Dimension.BODY))) {
      found.merge(each.group().get(0), each.items(), Integer::sum);
    }
    Map<String, Integer> named = new HashMap<>();
    expected.forEach((body, items) -> named.put(BODIES.get(body) + round, items));
    assertEquals(named, found);
  }

  private static String meeting(int body, int day) {
    return round + "/" + body + "/" + day;
  }

  private static void check(int body, int day, List<Visit> visits) {
    LocalDate date = FIRST.plusDays(day);
    Instant started = date.atTime(8, 0).toInstant(ZoneOffset.UTC);
    MeetingCheck running = check(body, day, started, MeetingCheck.State.RUNNING);
    opened().compliance().checks().start(running);
    for (Visit visit : visits) {
      opened().compliance().checks().keep(running.id(), item(visit));
    }
    opened().compliance().checks().update(check(body, day, started, MeetingCheck.State.DONE));
  }

  private static MeetingCheck check(int body, int day, Instant started, MeetingCheck.State state) {
    String meeting = meeting(body, day);
    return new MeetingCheck(
        meeting,
        "register",
        meeting,
        BODIES.get(body) + round,
        FIRST.plusDays(day),
        null,
        started,
        state == MeetingCheck.State.DONE ? started.plusSeconds(1) : null,
        state,
        0,
        1,
        0,
        null,
        List.of());
  }

  private static ItemResult item(Visit visit) {
    return new ItemResult(
        meeting(visit.body(), visit.day()) + "/" + visit.matter(),
        round + "/" + visit.matter(),
        1,
        null,
        null,
        visit.stage(),
        visit.outcome(),
        false,
        CaseFacts.NONE,
        AssessmentStatus.EXEMPT,
        null,
        null,
        false,
        Set.of(),
        null,
        Map.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null);
  }
}
