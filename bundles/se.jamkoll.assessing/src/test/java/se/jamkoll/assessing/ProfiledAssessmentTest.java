package se.jamkoll.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Finding;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.assessing.internal.rule.Letter;

/** What an organisation sets in its profile reaches the assessment. */
class ProfiledAssessmentTest {

  private static final String ADULTS_ONLY =
      "Kvinnor får längre väg till bussen, medan män har lika lång väg som i dag.";

  private final FileProfileSource profiles = new FileProfileSource();
  private final RubricAssessor assessor = new RubricAssessor();

  @TempDir private Path folder;

  @Test
  void aWordOfTheOrganisationNamesItsGroup() throws Exception {
    String text =
        "Juniorskorna får längre väg till hallen, medan pojkar har lika lång väg som i dag.";

    assertNotEquals(PairState.DESCRIBED, pairs(assess("", text)).girlsBoys());
    assertEquals(
        PairState.DESCRIBED, pairs(assess("lexicon: {girls: [juniorskorna]}", text)).girlsBoys());
  }

  @Test
  void aNameOfTheOrganisationSpeaksOfNoOne() throws Exception {
    String text = "Flickornas hus får lägre hyra, och pojkarnas hus får högre hyra.";
    String names = "lexicon: {names: [flickornas hus, pojkarnas hus]}";

    assertEquals(PairState.DESCRIBED, pairs(assess("", text)).girlsBoys());
    assertEquals(PairState.NONE, pairs(assess(names, text)).girlsBoys());
  }

  @Test
  void aGoalOfTheOrganisationIsLookedForByItsName() throws Exception {
    String text =
        ADULTS_ONLY + " Det bidrar till Trygg i Norrhamn, genom att fler kvinnor vågar åka.";
    String goals = "goals: [Trygg i Norrhamn]";

    assertEquals(ChecklistAnswer.NO, answer(assess("", text)));
    assertEquals(ChecklistAnswer.YES, answer(assess(goals, text)));
  }

  @Test
  void theGoalsAreNamedWhereNoneIsFound() throws Exception {
    Finding finding = finding("goals-linked", assess("goals: [Trygg i Norrhamn]", ADULTS_ONLY));
    assertTrue(
        finding.advice().endsWith("Era mål är bland andra: Trygg i Norrhamn."), finding.advice());
    assertFalse(finding("goals-linked", assess("", ADULTS_ONLY)).advice().contains("Era mål"));
  }

  @Test
  void aPairThatIsNotAskedForGivesInformationWhileTheLevelStays() throws Exception {
    Assessment both = assess("", ADULTS_ONLY);
    Assessment one = assess("requiredPairs: [womenMen]", ADULTS_ONLY);

    assertEquals(Level.PARTIAL, both.level());
    assertEquals(Level.PARTIAL, one.level());
    assertEquals(Severity.ERROR, finding("girls-boys-described", both).severity());
    assertTrue(finding("girls-boys-described", both).needsCompletion());
    assertEquals(Severity.INFO, finding("girls-boys-described", one).severity());
    assertFalse(finding("girls-boys-described", one).needsCompletion());
  }

  @Test
  void whichFindingsNeedACompletionIsForTheProfileToSay() throws Exception {
    assertEquals(List.of("girls-boys-described"), needing("", ADULTS_ONLY));
    assertEquals(
        List.of("goals-linked"), needing("needsCompletion: {rules: [goals-linked]}", ADULTS_ONLY));
    assertTrue(needing("needsCompletion: {severity: INFO}", ADULTS_ONLY).size() > 2);
  }

  @Test
  void aThresholdIsTheOrganisationsToSet() throws Exception {
    String shortText = "Kvinnor och män, flickor och pojkar får kortare väg.";
    String rule = "consequence-section-length";

    assertEquals(
        "Under rubriken ”Jämställdhetsanalys” står 9 ord, färre än 10.",
        finding(rule, assess("", shortText)).message());
    assertEquals(List.of(), findings(rule, assess("rules: {" + rule + ": {words: 9}}", shortText)));
    String claims = "Kvinnor och män berörs inte. Flickor och pojkar påverkas inte heller.";
    assertEquals(2, findings("claim-has-reason", assess("", claims)).size());
    assertEquals(
        1,
        findings("claim-has-reason", assess("rules: {claim-has-reason: {most: 1}}", claims))
            .size());
  }

  @Test
  void theVersionOfTheProfileIsPartOfTheResult() throws Exception {
    assertEquals(64, assess("", ADULTS_ONLY).profile().hash().length());
  }

  private static ChecklistAnswer answer(Assessment assessment) {
    Map<ChecklistStep, ChecklistAnswer> checklist = assessment.checklist();
    return checklist == null
        ? ChecklistAnswer.NOT_APPLICABLE
        : checklist.getOrDefault(ChecklistStep.GOALS, ChecklistAnswer.NOT_APPLICABLE);
  }

  private static Pairs pairs(Assessment assessment) {
    Pairs pairs = assessment.pairs();
    return pairs == null ? new Pairs(PairState.NONE, PairState.NONE) : pairs;
  }

  private List<String> needing(String settings, String text) throws Exception {
    return assess(settings, text).findings().stream()
        .filter(Finding::needsCompletion)
        .map(Finding::rule)
        .toList();
  }

  private static Finding finding(String rule, Assessment assessment) {
    return findings(rule, assessment).get(0);
  }

  private static List<Finding> findings(String rule, Assessment assessment) {
    return assessment.findings().stream().filter(each -> each.rule().equals(rule)).toList();
  }

  private Assessment assess(String settings, String text) throws Exception {
    Path file = folder.resolve("p.yaml");
    Files.writeString(file, "id: norrhamn\nversion: 1\n" + settings + "\n");
    Profile profile = profiles.read(file);
    return assessor.assess(
        new AssessmentRequest(
            "brev.docx",
            Letter.of("Ny busslinje", "# Jämställdhetsanalys\n" + text),
            profile,
            Moment.MEETING,
            new Locale("sv")));
  }
}
