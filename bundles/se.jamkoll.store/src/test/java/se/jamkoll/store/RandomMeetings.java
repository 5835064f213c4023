package se.jamkoll.store;

import static se.jamkoll.store.Samples.DAY;
import static se.jamkoll.store.Samples.PROFILE;
import static se.jamkoll.store.Samples.version;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.AssessmentRecord.FindingRecord;
import se.jamkoll.api.compliance.DeletionDecision;
import se.jamkoll.api.compliance.DeletionDecision.Deleted;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.host.AgendaItem.Outcome;
import se.jamkoll.api.host.AgendaItem.Stage;
import se.jamkoll.api.host.CaseFacts;
import se.jamkoll.api.host.HostDocument;

/**
 * What happens to meetings, at random: they are checked before and after, moved and renamed, their
 * agendas change, matters go from one to another, and decisions delete them.
 */
final class RandomMeetings {

  private static final List<String> BODIES =
      List.of("Kulturnämnden", "KULTURNÄMNDEN", "Socialnämnden");
  private static final List<Pairs> PAIRS =
      List.of(
          new Pairs(PairState.DESCRIBED, PairState.PARTLY),
          new Pairs(PairState.JUSTIFIED, PairState.JUSTIFIED),
          new Pairs(PairState.PARTLY, PairState.DESCRIBED));
  private static final int MEETINGS = 6;
  private static final int MATTERS = 8;
  private static final int DAYS = 20;
  private static final int LETTERS = 4;

  private final Store store;
  private final Random random;
  private final String name;
  private int changes;

  RandomMeetings(Store store, long seed, String name) {
    this.store = store;
    this.random = new Random(seed);
    this.name = name;
  }

  /** Changes something. */
  void change() {
    changes++;
    if (random.nextInt(6) == 0) {
      delete();
    } else {
      check();
    }
  }

  private void delete() {
    LocalDate kept = DAY.plusDays(random.nextInt(DAYS / 2));
    Instant before = kept.atStartOfDay(ZoneOffset.UTC).toInstant();
    store
        .compliance()
        .deletions()
        .carryOut(
            new DeletionDecision(
                name + changes, one(BODIES), DAY, "§ 8", kept, "a", before, Deleted.NOTHING),
            before);
  }

  private void check() {
    int number = random.nextInt(MEETINGS);
    LocalDate date = DAY.plusDays(number + random.nextInt(DAYS / 4));
    Instant started = date.plusDays(random.nextInt(5) - 3).atTime(9, 0).toInstant(ZoneOffset.UTC);
    MeetingCheck check =
        new MeetingCheck(
            name + changes,
            "register",
            name + "meeting-" + number,
            one(BODIES),
            date,
            null,
            started,
            null,
            MeetingCheck.State.RUNNING,
            0,
            0,
            0,
            null,
            List.of());
    store.compliance().checks().start(check);
    for (int matter = 0; matter < MATTERS; matter++) {
      if (random.nextInt(3) == 0) {
        store
            .compliance()
            .checks()
            .keep(check.id(), item(check.meeting() + "/" + matter, "case-" + matter, started));
      }
    }
    store
        .compliance()
        .checks()
        .update(Samples.ended(check, MeetingCheck.State.DONE, started.plusSeconds(60)));
  }

  private ItemResult item(String key, String matter, Instant when) {
    Level level = random.nextInt(4) == 0 ? null : one(List.of(Level.values()));
    Pairs pairs = one(PAIRS);
    CaseFacts facts =
        new CaseFacts(
            null,
            null,
            null,
            maybe(List.of("Kulturförvaltningen", "Socialförvaltningen")),
            null,
            null,
            maybe(List.of("tjänsteskrivelse")),
            maybe(List.of("kultur", "omsorg")));
    return new ItemResult(
        key,
        matter,
        1,
        "§ 1",
        "beslutsärende",
        random.nextInt(4) == 0 ? Stage.INFORMED : Stage.DECIDES,
        maybe(List.of(Outcome.DECIDED, Outcome.POSTPONED)),
        false,
        facts,
        level == null ? AssessmentStatus.EXEMPT : AssessmentStatus.ASSESSED,
        null,
        level,
        random.nextBoolean(),
        Set.of(),
        level == null ? null : pairs,
        Map.of(),
        level == null ? null : level.compliant(),
        level == null ? null : level.points(pairs),
        List.of(),
        level == null ? List.of() : List.of(assess(level, pairs, when)),
        List.of(),
        null);
  }

  /** Keeps what was found of the next version of some letter. */
  private String assess(Level level, Pairs pairs, Instant when) {
    String id = name + "assessment-" + random.nextLong();
    int document = random.nextInt(LETTERS);
    List<FindingRecord> found = new ArrayList<>();
    for (String rule : List.of("girls-boys-described", "claim-has-reason", "r".repeat(99))) {
      if (random.nextBoolean()) {
        String variant = maybe(List.of("SLOGAN", "DEFERRAL"));
        found.add(new FindingRecord(rule, Severity.WARNING, 1, 1, 0, 1, true, variant));
      }
    }
    store
        .compliance()
        .assessments()
        .keep(
            new AssessmentRecord(
                id,
                version(name + document, changes * 100 + random.nextInt(100)),
                HostDocument.Role.LETTER,
                null,
                CaseFacts.NONE,
                when.plusSeconds(random.nextInt(3)),
                null,
                when.plusSeconds(9),
                AssessmentStatus.ASSESSED,
                null,
                level,
                false,
                pairs,
                Map.of(),
                level.compliant(),
                level.points(pairs),
                found,
                null,
                PROFILE,
                "2026." + random.nextInt(2)));
    return id;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> @Nullable T maybe(List<T> of) {
    return random.nextInt(3) == 0 ? null : one(of);
  }
}
