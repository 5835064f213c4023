package se.jamkoll.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.Finding;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.corpus.Corpus;

/** What is said of every letter of the corpus and of other writers helps whoever wrote it. */
class FindingsHelpTest {

  /** A finding that names what is missing of both pairs, or that names what is there instead. */
  private static final List<String> OF_BOTH_PAIRS =
      List.of(
          "consequences-described",
          "consequence-heading-filled",
          "claim-has-reason",
          "appendix-readable");

  private static final Pattern STATEMENT =
      Pattern.compile("påverkar inte|påverkas inte|ingen påverkan|berörs inte\\.");

  private static final List<Assessment> ASSESSMENTS = new ArrayList<>();

  @BeforeAll
  static void assess() {
    House house = new House();
    Stream.concat(Corpus.letters().stream(), Corpus.others().stream())
        .map(letter -> house.assess(letter.id(), letter.toDocument()))
        .forEach(ASSESSMENTS::add);
  }

  @Test
  void everyPairThatIsNotSettledIsNamedByAFindingThatAsksForMore() {
    List<String> silent = new ArrayList<>();
    for (Assessment assessment : ASSESSMENTS) {
      for (Pair pair : Pair.values()) {
        Pairs pairs = assessment.pairs();
        if (pairs != null && !pairs.of(pair).settled() && !named(pair, assessment)) {
          silent.add(assessment.file() + " " + pair + " " + pairs.of(pair));
        }
      }
    }
    assertEquals(List.of(), silent);
  }

  private static boolean named(Pair pair, Assessment assessment) {
    return assessment.findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .anyMatch(finding -> OF_BOTH_PAIRS.contains(finding.rule()) || speaksOf(pair, finding));
  }

  private static boolean speaksOf(Pair pair, Finding finding) {
    return switch (pair) {
      case WOMEN_MEN -> finding.rule().equals("women-men-described");
      case GIRLS_BOYS ->
          finding.rule().equals("girls-boys-described") || finding.rule().equals("children-by-sex");
    };
  }

  @Test
  void everyFindingThatAsksForMoreHasAQuestionOrSaysWhatToDoAndWhere() {
    List<String> unhelpful = new ArrayList<>();
    for (Assessment assessment : ASSESSMENTS) {
      for (Finding finding : assessment.findings()) {
        boolean asks = finding.severity() != Severity.INFO;
        if (asks && (finding.advice().isEmpty() || finding.start() == null)) {
          unhelpful.add(assessment.file() + " " + finding);
        }
      }
    }
    assertEquals(List.of(), unhelpful);
  }

  @Test
  void noAdviceAsksMoreThanThreeQuestionsOrStatesAnAnswer() {
    List<String> wrong = new ArrayList<>();
    for (Assessment assessment : ASSESSMENTS) {
      for (Finding finding : assessment.findings()) {
        long questions = finding.advice().chars().filter(c -> c == '?').count();
        if (questions > 3 || states(finding.advice())) {
          wrong.add(assessment.file() + " " + finding.rule() + ": " + finding.advice());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean states(String advice) {
    return Stream.of(advice.split("(?<=[.?])\\s", -1))
        .filter(sentence -> !sentence.endsWith("?"))
        .anyMatch(sentence -> STATEMENT.matcher(sentence).find());
  }

  @Test
  void everyLevelIsExplained() {
    List<String> unexplained =
        ASSESSMENTS.stream()
            .filter(assessment -> assessment.findings().isEmpty())
            .map(assessment -> Objects.toString(assessment.file()))
            .toList();
    assertEquals(List.of(), unexplained);
  }
}
