package se.jamkoll.assessing.internal.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.Term;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.assessing.internal.profile.NotAssessed;
import se.jamkoll.assessing.internal.rule.GoodSigns;
import se.jamkoll.assessing.internal.rule.RuleVariants;

class TextsTest {

  private static final Locale SV = new Locale("sv");
  private static final List<Texts> BOTH = List.of(Texts.in(SV), Texts.in(Locale.ENGLISH));
  private static final Pattern SLOT = Pattern.compile("\\{\\w+\\}");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(BOTH.get(0).keys(), BOTH.get(1).keys());
  }

  @Test
  void bothLanguagesFillInTheSame() {
    for (String key : BOTH.get(0).keys()) {
      assertEquals(slots(BOTH.get(0).get(key)), slots(BOTH.get(1).get(key)), key);
    }
  }

  @Test
  void everyTermHasAName() {
    terms().forEach(term -> BOTH.forEach(texts -> assertHas(texts, Words.key(term))));
  }

  @Test
  void everyLevelAndEveryReasonIsExplained() {
    Stream.of(Stream.of(Level.values()), Stream.of(UnreadableReason.values()))
        .flatMap(terms -> terms)
        .map(term -> Words.key((Term) term) + ".explanation")
        .forEach(key -> BOTH.forEach(texts -> assertHas(texts, key)));
  }

  @Test
  void everyVariantOfEveryRuleHasItsTextsAndNoOther() {
    Set<String> expected = new TreeSet<>();
    RuleVariants.all()
        .forEach((rule, variants) -> variants.forEach(v -> expected.add(rule + "." + v)));
    for (String sign : List.of(GoodSigns.PAIR_DESCRIBED, GoodSigns.PAIR_JUSTIFIED)) {
      expected.add(sign + ".PAIR");
      expected.add(sign + ".BOTH_PAIRS");
    }
    expected.add(GoodSigns.THOROUGH_DESCRIBED + ".THOROUGH");
    for (NotAssessed.Reason reason : NotAssessed.Reason.values()) {
      expected.add("decision-letter." + reason);
    }
    expected.add("rule-set-available.MISSING");
    expected.add("rule-set-available.FAILED");
    assertEquals(expected, keysOfFindings(".message"));
    assertEquals(expected, keysOfFindings(".advice"));
    assertEquals(expected, keysOfFindings(".brief"));
  }

  @Test
  void everyRuleIsSaidInASentenceThatQuotesNothing() {
    for (Texts texts : BOTH) {
      for (String rule : RuleVariants.all().keySet()) {
        String sentence = Words.of(texts).rule(rule);
        assertTrue(sentence.endsWith("."), rule);
        assertFalse(SLOT.matcher(sentence).find(), rule);
      }
    }
    assertEquals("of-another", Words.of(BOTH.get(0)).rule("of-another"));
  }

  @Test
  void nobodyIsToldThatALetterIsApproved() {
    for (Texts texts : BOTH) {
      for (String key : texts.keys()) {
        assertFalse(texts.get(key).toLowerCase(Locale.ROOT).matches(".*godkänd( |$).*"), key);
      }
    }
  }

  @Test
  void adviceAsksAtMostThreeQuestions() {
    for (Texts texts : BOTH) {
      for (String key : keysOfFindings(".advice")) {
        String advice = texts.get(key + ".advice");
        long questions = advice.chars().filter(c -> c == '?').count();
        long asked =
            SLOT.matcher(advice).results().filter(r -> r.group().startsWith("{ask")).count();
        assertTrue(questions + asked <= 3, key);
      }
    }
  }

  /** Questions and where to begin, never a finished analysis (rubric section 6). */
  @Test
  void noAdviceStatesWhatAnOfficialIsToFind() {
    Pattern statement =
        Pattern.compile(
            "påverkar inte|påverkas inte|ingen påverkan|berörs inte\\.|berör inte|lika för alla\\."
                + "|does not affect|are not affected|no effect on",
            Pattern.CASE_INSENSITIVE);
    List<String> advice = new ArrayList<>();
    for (Texts texts : BOTH) {
      keysOfFindings(".advice").forEach(key -> advice.add(texts.get(key + ".advice")));
    }
    DataLines.of("case-questions.txt").forEach(advice::add);
    for (String text : advice) {
      for (String sentence : text.split("(?<=[.?|])\\s", -1)) {
        boolean states = statement.matcher(sentence).find() && !sentence.contains("?");
        assertFalse(states && !sentence.startsWith("Två vägar"), sentence);
      }
    }
  }

  @Test
  void anyLanguageButEnglishIsSwedishWhateverTheMachineSpeaks() {
    Locale machine = Locale.getDefault();
    try {
      for (Locale other : List.of(Locale.ENGLISH, Locale.GERMANY, Locale.ROOT)) {
        Locale.setDefault(other);
        assertEquals("Saknas", Texts.in(Locale.GERMAN).get("Level.MISSING"));
        assertEquals("Saknas", Texts.in(new Locale("sv", "SE")).get("Level.MISSING"));
        assertEquals("Missing", Texts.in(Locale.UK).get("Level.MISSING"));
      }
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void aFilledSlotIsNotFilledAgain() {
    assertEquals(
        "Under rubriken ”{quote} $1 \\” står inget svar.",
        Texts.in(SV)
            .get(
                "consequence-heading-filled.NOTHING.message",
                Map.of("heading", "{quote} $1 \\", "quote", "x")));
  }

  private static Set<String> keysOfFindings(String end) {
    return BOTH.get(0).keys().stream()
        .filter(key -> key.endsWith(end))
        .map(key -> key.substring(0, key.length() - end.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> slots(String text) {
    return SLOT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static void assertHas(Texts texts, String key) {
    assertTrue(texts.find(key).filter(text -> !text.isBlank()).isPresent(), key);
  }

  private static List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    for (Term[] type :
        List.<Term[]>of(
            AssessmentStatus.values(),
            ChecklistAnswer.values(),
            ChecklistStep.values(),
            Group.values(),
            Level.values(),
            Moment.values(),
            Pair.values(),
            PairState.values(),
            Severity.values(),
            Notice.values(),
            UnreadableReason.values())) {
      terms.addAll(List.of(type));
    }
    return terms;
  }
}
