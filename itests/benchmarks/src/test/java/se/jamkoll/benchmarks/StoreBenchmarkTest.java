package se.jamkoll.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Points;
import se.jamkoll.api.assessment.ProfileVersion;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.compliance.AssessmentQuery;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.AssessmentRecord.FindingRecord;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.CaseFacts;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.store.Store;
import se.jamkoll.store.StoreSettings;

/** Tells what it takes to ask a store that some years have filled, on both databases. */
@Tag("proof")
class StoreBenchmarkTest {

  private static final int ASSESSMENTS = 100_000;
  private static final int BODIES = 20;
  private static final int ITEMS = 25;
  private static final int MEETINGS = ASSESSMENTS / ITEMS;
  private static final int PAGE = 100;
  private static final int ROUNDS = 100;
  private static final List<Level> LEVELS = List.copyOf(EnumSet.allOf(Level.class));
  private static final int TRANSACTION = 500;
  private static final Instant FIRST = Instant.parse("2020-01-01T08:00:00Z");
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
  private static final long SECONDS_BETWEEN = 2_000;
  private static final double NANOS_IN_MILLI = 1e6;

  @Test
  void aStoreInAFile(@TempDir Path folder) {
    try (Store store = Store.in(folder)) {
      report("H2", store);
    }
  }

  @Test
  void aStoreInPostgreSql() throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        Store store =
            Store.open(
                StoreSettings.at(
                    server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres"))) {
      report("PostgreSQL", store);
    }
  }

  private static void report(String database, Store store) {
    long start = System.nanoTime();
    fill(store);
    double seconds = (System.nanoTime() - start) / (NANOS_IN_MILLI * 1000);
    assertEquals(ASSESSMENTS, store.compliance().assessments().count());
    System.out.printf(
        "%s: %d assessments and %d checks kept in %.0f s%n",
        database, ASSESSMENTS, MEETINGS, seconds);
    int[] round = {0};
    line(
        database,
        "a meeting's newest check with its items",
        () -> {
          String meeting = "meeting-" + round[0]++ * 37 % MEETINGS;
          return store.compliance().checks().newest("register", meeting).orElseThrow().items();
        });
    line(
        database,
        "a body's history, first page",
        () -> page(store, AssessmentQuery.ofBody(body(round[0]++), PAGE)));
    AssessmentQuery deep = deepInto(store, AssessmentQuery.ofBody(body(1), PAGE));
    line(database, "a body's history, page 30", () -> page(store, deep));
    line(database, "all bodies, first page", () -> page(store, AssessmentQuery.newestOfAll(PAGE)));
    line(
        database,
        "three bodies, first page",
        () -> page(store, AssessmentQuery.newestOfAll(PAGE).at(Set.of(body(1), body(2), body(3)))));
    line(
        database,
        "a body's items, newest 100",
        () -> store.compliance().checks().history(body(round[0]++), null, null, PAGE));
    line(
        database,
        "newest assessments of 50 versions",
        () -> {
          int first = round[0]++ * 61 % (ASSESSMENTS - ITEMS * 2);
          List<VersionKey> versions = new ArrayList<>();
          for (int each = first; each < first + ITEMS * 2; each++) {
            versions.add(version(each));
          }
          return List.copyOf(store.compliance().assessments().newest(versions).values());
        });
    line(
        database,
        "meetings that hold a document",
        () -> store.compliance().checks().withDocument("register", "d" + round[0]++ * 97));
  }

  private static List<AssessmentRecord> page(Store store, AssessmentQuery query) {
    return store.compliance().assessments().find(query).entries();
  }

  private static AssessmentQuery deepInto(Store store, AssessmentQuery query) {
    AssessmentQuery deep = query;
    for (int page = 1; page < 30; page++) {
      String next = store.compliance().assessments().find(deep).next();
      if (next == null) {
        throw new IllegalStateException("There are " + page + " pages.");
      }
      deep = query.after(next);
    }
    return deep;
  }

  private static void line(String database, String what, Supplier<List<?>> asked) {
    double[] millis = new double[ROUNDS];
    for (int round = -ROUNDS / 2; round < ROUNDS; round++) {
      long start = System.nanoTime();
      assertFalse(asked.get().isEmpty(), what);
      if (round >= 0) {
        millis[round] = (System.nanoTime() - start) / NANOS_IN_MILLI;
      }
    }
    Arrays.sort(millis);
    System.out.printf(
        "%-10s %-42s median %7.1f ms, 95 of 100 within %7.1f ms%n",
        database, what, millis[ROUNDS / 2], millis[ROUNDS * 95 / 100]);
  }

  private static void fill(Store store) {
    for (int from = 0; from < ASSESSMENTS; from += TRANSACTION) {
      int first = from;
      store
          .unitOfWork()
          .run(
              () -> {
                for (int each = first; each < first + TRANSACTION; each++) {
                  store.compliance().assessments().keep(assessment(each));
                }
                for (int meeting = first / ITEMS;
                    meeting < (first + TRANSACTION) / ITEMS;
                    meeting++) {
                  check(store, meeting);
                }
              });
    }
  }

  private static void check(Store store, int meeting) {
    MeetingCheck check =
        new MeetingCheck(
            "c" + meeting,
            "register",
            "meeting-" + meeting,
            body(meeting),
            FIRST_DAY.plusDays(meeting / 2),
            null,
            FIRST.plusSeconds(meeting * SECONDS_BETWEEN * ITEMS),
            FIRST.plusSeconds(meeting * SECONDS_BETWEEN * ITEMS + 60),
            MeetingCheck.State.DONE,
            ITEMS,
            ITEMS,
            0,
            null,
            List.of());
    store.compliance().checks().start(check);
    for (int each = 0; each < ITEMS; each++) {
      store.compliance().checks().keep(check.id(), item(meeting * ITEMS + each, each + 1));
    }
  }

  private static String body(int number) {
    return "Nämnd " + number % BODIES;
  }

  private static VersionKey version(int number) {
    return new VersionKey("register", "d" + number, "1");
  }

  private static CaseFacts facts(int number) {
    return new CaseFacts(
        "case-" + number / 2,
        "RS 2026/" + number,
        body(number / ITEMS),
        "Förvaltning " + number % 9,
        null,
        "beslutsärende",
        "tjänsteskrivelse",
        "kultur");
  }

  private static AssessmentRecord assessment(int number) {
    Level level = LEVELS.get(number % LEVELS.size());
    Pairs pairs = new Pairs(PairState.DESCRIBED, PairState.PARTLY);
    List<FindingRecord> findings = new ArrayList<>();
    for (int each = 0; each < 6; each++) {
      findings.add(
          new FindingRecord(
              "rule-" + (number + each) % 20, Severity.WARNING, each, 1, each * 90, 80, true));
    }
    return new AssessmentRecord(
        "a" + number,
        version(number),
        HostDocument.Role.LETTER,
        null,
        facts(number),
        FIRST.plusSeconds(number * SECONDS_BETWEEN),
        "ab".repeat(32),
        FIRST.plusSeconds(number * SECONDS_BETWEEN + 9),
        AssessmentStatus.ASSESSED,
        null,
        level,
        false,
        pairs,
        Map.of(ChecklistStep.RELEVANCE, ChecklistAnswer.YES),
        level.compliant(),
        new Points(2, 3),
        findings,
        null,
        new ProfileVersion("norrhamn", "1", "cd".repeat(32)),
        "2026.1");
  }

  private static ItemResult item(int number, int order) {
    return new ItemResult(
        "i" + number,
        "case-" + number / 2,
        order,
        "§ " + order,
        "beslutsärende",
        AgendaItem.Stage.DECIDES,
        AgendaItem.Outcome.DECIDED,
        false,
        facts(number),
        AssessmentStatus.ASSESSED,
        null,
        Level.PARTIAL,
        false,
        Set.of(),
        new Pairs(PairState.DESCRIBED, PairState.PARTLY),
        Map.of(),
        false,
        new Points(2, 3),
        List.of("rule-1", "rule-2"),
        List.of("a" + number),
        List.of(version(number)),
        null);
  }
}
