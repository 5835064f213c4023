package se.jamkoll.compliance.internal.item;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.AssessmentRecord.FindingRecord;
import se.jamkoll.api.compliance.ItemResult.Doubt;

/**
 * A letter with the appendix that it leaves its analysis to.
 *
 * @param status whether there was anything to assess
 * @param reason why there is no level; null when there is one
 * @param level the level; null unless assessed
 * @param pairs the states of the pairs; null unless assessed
 * @param doubts why a person should read
 * @param inAppendix the pairs whose state stands in the appendix, and what it is called
 * @param missing ids of the rules whose findings ask for a completion
 * @param records what it is made of, the letter first
 */
record JoinedLetter(
    AssessmentStatus status,
    @Nullable String reason,
    @Nullable Level level,
    @Nullable Pairs pairs,
    Set<Doubt> doubts,
    Map<Pair, String> inAppendix,
    List<String> missing,
    List<AssessmentRecord> records) {

  /** A better level comes later; one that reaches what is asked for is better than any other. */
  static final Comparator<JoinedLetter> BY_LEVEL =
      Comparator.comparing(
          JoinedLetter::level,
          Comparator.nullsFirst(
              Comparator.comparing(Level::compliant).thenComparing(Comparator.naturalOrder())));

  private static final String APPENDIX_RULE = "appendix-readable";
  private static final Map<Pair, String> RULE_OF_PAIR =
      Map.of(Pair.WOMEN_MEN, "women-men-described", Pair.GIRLS_BOYS, "girls-boys-described");

  /** The rules that tell of other doubts than an appendix. */
  private static final Set<String> RULES_OF_DOUBT =
      Set.of("recognised-text", "sections-agree", "one-box-ticked");

  /** Returns a letter that there is no record of. */
  static JoinedLetter without(AssessmentStatus status, String reason) {
    return new JoinedLetter(status, reason, null, null, Set.of(), Map.of(), List.of(), List.of());
  }

  /** Returns a letter as it is by itself. */
  static JoinedLetter alone(AssessmentRecord letter) {
    return alone(letter, letter.uncertain() ? Set.of(Doubt.LETTER) : Set.of());
  }

  /** Returns a letter whose analysis stands in an appendix that could not be read. */
  static JoinedLetter withoutAppendix(AssessmentRecord letter) {
    Set<Doubt> doubts = EnumSet.of(Doubt.APPENDIX_NOT_READ);
    if (otherDoubt(letter)) {
      doubts.add(Doubt.LETTER);
    }
    return alone(letter, doubts);
  }

  /**
   * Returns a letter with what stands in its appendix: the better state of each pair stands, and
   * the level is that of the states. Where the appendix says nothing, the letter stands alone.
   */
  static JoinedLetter with(AssessmentRecord letter, AssessmentRecord appendix, String name) {
    Pairs own = letter.pairs();
    Pairs there = appendix.pairs();
    if (own == null || there == null || there.both(PairState.NONE)) {
      return alone(letter);
    }
    Pairs pairs = own.joined(there);
    Level level = Level.of(pairs, more(letter, appendix));
    Map<Pair, String> inAppendix = new EnumMap<>(Pair.class);
    for (Pair pair : Pair.values()) {
      if (there.of(pair).compareTo(own.of(pair)) > 0) {
        inAppendix.put(pair, name);
      }
    }
    boolean doubt = otherDoubt(letter) || appendix.uncertain();
    return new JoinedLetter(
        AssessmentStatus.ASSESSED,
        null,
        level,
        pairs,
        doubt ? Set.of(Doubt.LETTER) : Set.of(),
        inAppendix,
        missing(letter, pairs, level),
        List.of(letter, appendix));
  }

  private static JoinedLetter alone(AssessmentRecord letter, Set<Doubt> doubts) {
    boolean assessed = letter.status() == AssessmentStatus.ASSESSED;
    return new JoinedLetter(
        letter.status(),
        letter.reason(),
        letter.level(),
        letter.pairs(),
        assessed ? doubts : Set.of(),
        Map.of(),
        missing(letter).toList(),
        List.of(letter));
  }

  private static Stream<String> missing(AssessmentRecord letter) {
    return letter.findings().stream()
        .filter(FindingRecord::needsCompletion)
        .map(FindingRecord::rule)
        .distinct();
  }

  /** What the appendix says is not missing, and an appendix that was read is no lack. */
  private static List<String> missing(AssessmentRecord letter, Pairs pairs, Level level) {
    if (level.compliant()) {
      return List.of();
    }
    Set<String> settled = new LinkedHashSet<>(Set.of(APPENDIX_RULE));
    for (Pair pair : Pair.values()) {
      if (pairs.of(pair).settled()) {
        settled.add(RULE_OF_PAIR.getOrDefault(pair, ""));
      }
    }
    return missing(letter).filter(rule -> !settled.contains(rule)).toList();
  }

  private static boolean otherDoubt(AssessmentRecord letter) {
    return letter.findings().stream().map(FindingRecord::rule).anyMatch(RULES_OF_DOUBT::contains);
  }

  /** Data by sex, and a measure, a follow-up or a goal, in one or the other (rubric section 4). */
  private static boolean more(AssessmentRecord letter, AssessmentRecord appendix) {
    return any(letter, appendix, ChecklistStep.STATISTICS, Set.of(ChecklistAnswer.YES))
        && (any(
                letter,
                appendix,
                ChecklistStep.MEASURES,
                Set.of(ChecklistAnswer.YES, ChecklistAnswer.PARTLY))
            || any(letter, appendix, ChecklistStep.GOALS, Set.of(ChecklistAnswer.YES)));
  }

  private static boolean any(
      AssessmentRecord one,
      AssessmentRecord other,
      ChecklistStep step,
      Set<ChecklistAnswer> answers) {
    return Stream.of(one, other)
        .map(each -> each.checklist().get(step))
        .anyMatch(answer -> answer != null && answers.contains(answer));
  }
}
