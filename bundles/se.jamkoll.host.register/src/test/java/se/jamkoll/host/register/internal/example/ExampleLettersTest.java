package se.jamkoll.host.register.internal.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.host.HostDocument.Role;
import se.jamkoll.assessing.FileProfileSource;
import se.jamkoll.assessing.RubricAssessor;
import se.jamkoll.host.register.internal.example.Planned.DocumentPlan;
import se.jamkoll.host.register.internal.example.Planned.VersionPlan;
import se.jamkoll.host.register.internal.example.letter.Aim;
import se.jamkoll.reading.FileDocumentReader;

/** The example letters, read and judged as any other. */
class ExampleLettersTest {

  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
  private static final Set<Aim> LEVELS = EnumSet.range(Aim.MISSING, Aim.THOROUGH);

  private static final List<Judged> LETTERS = new ArrayList<>();

  /**
   * A version of a letter.
   *
   * @param answer the level, the status and its reason, or why it could not be read
   */
  private record Judged(Instant made, Aim aim, String answer, boolean uncertain) {

    boolean asMeant() {
      return answer.equals(aim.name());
    }

    int points() {
      return switch (aim) {
        case MISSING, EMPTY -> 1;
        case BOILERPLATE, PARTIAL -> 2;
        default -> 3;
      };
    }
  }

  @BeforeAll
  static void judgeAll() {
    FileDocumentReader reader = new FileDocumentReader();
    RubricAssessor assessor = new RubricAssessor();
    Profile profile = new FileProfileSource().defaultProfile();
    Set<DocumentPlan> plans = Collections.newSetFromMap(new IdentityHashMap<>());
    RegionPlan.at(NOW)
        .forEach(meeting -> meeting.items().forEach(item -> plans.addAll(item.documents())));
    for (DocumentPlan plan : plans) {
      if (plan.role() == Role.LETTER) {
        for (VersionPlan version : plan.versions()) {
          LETTERS.add(judge(plan.fileName(), version, reader, assessor, profile));
        }
      }
    }
  }

  private static Judged judge(
      String name,
      VersionPlan version,
      FileDocumentReader reader,
      RubricAssessor assessor,
      Profile profile) {
    ReadingResult result = reader.read(DocumentSource.of(name, version.content().get()));
    if (result instanceof ReadingResult.Read read) {
      Assessment assessment =
          assessor.assess(
              new AssessmentRequest(
                  name, read.document(), profile, Moment.MEETING, Locale.forLanguageTag("sv")));
      Level level = assessment.level();
      return new Judged(
          version.made(),
          version.aim(),
          level == null ? assessment.status().name() : level.name(),
          Boolean.TRUE.equals(assessment.uncertain()));
    }
    String why =
        result instanceof ReadingResult.Unreadable unreadable
            ? unreadable.reason().name()
            : result.toString();
    return new Judged(version.made(), version.aim(), why, false);
  }

  @Test
  void thereAreSeveralHundredLetters() {
    assertTrue(LETTERS.size() >= 400, () -> LETTERS.size() + " letters");
  }

  @Test
  void atLeastNineteenOfTwentyLettersHaveTheLevelThatTheyAreMeantToHave() {
    List<Judged> meant = LETTERS.stream().filter(each -> LEVELS.contains(each.aim())).toList();
    List<Judged> others = meant.stream().filter(each -> !each.asMeant()).toList();

    assertTrue(others.size() * 20 <= meant.size(), () -> others.size() + " of " + meant.size());
  }

  @Test
  void everyLevelOccursOften() {
    Map<Aim, Integer> count = new EnumMap<>(Aim.class);
    LETTERS.stream()
        .filter(Judged::asMeant)
        .forEach(each -> count.merge(each.aim(), 1, Integer::sum));

    for (Aim level : LEVELS) {
      assertTrue(count.getOrDefault(level, 0) >= 8, () -> count.toString());
    }
  }

  @Test
  void lettersGetBetterOverTheTwoYears() {
    List<Judged> byDate =
        LETTERS.stream()
            .filter(each -> LEVELS.contains(each.aim()))
            .sorted(Comparator.comparing(Judged::made))
            .toList();
    int quarter = byDate.size() / 4;

    double first = mean(byDate.subList(0, quarter));
    double last = mean(byDate.subList(byDate.size() - quarter, byDate.size()));

    assertTrue(first < 1.85 && last > first + 0.2, () -> first + " and then " + last);
  }

  @Test
  void whatIsNoLetterSaysWhatItIs() {
    Map<Aim, String> answers =
        Map.of(
            Aim.EXEMPT, "EXEMPT",
            Aim.MINUTES, "NOT_A_DECISION",
            Aim.SCAN, "NO_TEXT",
            Aim.ENCRYPTED, "ENCRYPTED",
            Aim.DAMAGED, "DAMAGED",
            Aim.IN_APPENDIX, "PARTIAL");
    for (Judged letter : LETTERS) {
      if (answers.containsKey(letter.aim())) {
        assertEquals(answers.get(letter.aim()), letter.answer(), () -> letter.aim().name());
      }
    }
    assertTrue(
        LETTERS.stream().map(Judged::aim).toList().containsAll(answers.keySet()),
        "Every one of them occurs.");
  }

  @Test
  void aLetterWhoseAnalysisIsInAnAppendixIsUncertain() {
    assertTrue(
        LETTERS.stream().filter(each -> each.aim() == Aim.IN_APPENDIX).allMatch(Judged::uncertain));
  }

  private static double mean(List<Judged> letters) {
    return letters.stream().mapToInt(Judged::points).average().orElseThrow();
  }
}
