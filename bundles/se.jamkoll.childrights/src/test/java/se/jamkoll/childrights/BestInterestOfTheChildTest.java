package se.jamkoll.childrights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.api.assessment.Assessment.Perspective;
import se.jamkoll.api.assessment.Finding;
import se.jamkoll.api.rule.Rule;

class BestInterestOfTheChildTest {

  private static final String LOSES = "Barn och unga får längre väg till skolan. ";
  private static final List<String> ON = List.of("barnets-basta");
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  @Test
  void itIsOffUntilAProfileAsksForIt() {
    assertEquals(List.of(), Assessing.letter(section(LOSES), List.of(), SWEDISH).perspectives());
  }

  @Test
  void itNeverChangesTheLevelOrTheOtherFindings() {
    var off = Assessing.letter(section(LOSES), List.of(), SWEDISH);
    var on = Assessing.letter(section(LOSES), ON, SWEDISH);
    assertEquals(off.level(), on.level());
    assertEquals(off.findings(), on.findings());
    assertFalse(on.perspectives().isEmpty());
  }

  @Test
  void itIsNamedInTheLanguageOfTheReader() {
    assertEquals("Barnets bästa", Assessing.perspective(section(LOSES)).name());
    Perspective english =
        Assessing.letter(section(LOSES), ON, Locale.ENGLISH).perspectives().get(0);
    assertEquals("The best interest of the child", english.name());
    assertEquals("barnets-basta", english.id());
  }

  @Test
  void anEffectWithoutMoreLacksTheAssessmentTheChildrenAndTheirSituations() {
    assertEquals(
        List.of("best-interest-assessed", "children-heard", "every-child-seen"),
        Assessing.rules(section(LOSES)));
  }

  @Test
  void aFindingStandsAtTheSentenceThatItIsAbout() {
    Finding finding =
        Assessing.perspective(section(LOSES)).findings().stream()
            .filter(each -> each.rule().equals("children-heard"))
            .findFirst()
            .orElseThrow();
    assertEquals(LOSES.strip(), finding.quote());
    assertEquals(List.of("Konsekvenser för barn"), finding.section());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Elevrådet vill ha kvar skolan.",
        "Barnen har intervjuats och vill ha en cykelväg.",
        "Eleverna fick svara på en enkät i mars, och de flesta oroar sig för vägen.",
        "Barn har inte hörts, eftersom beslutet måste fattas före sommaren.",
        "I höstens dialog med ungdomar kom det fram att de hellre cyklar."
      })
  void childrenWhoWereHeardAreFound(String sentence) {
    assertFalse(Assessing.rules(section(LOSES + sentence)).contains("children-heard"), sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Barn har inte hörts i ärendet.",
        "Föräldrarna har tillfrågats.",
        "Facket har hörts."
      })
  void childrenWhoWereNotHeardAreMissed(String sentence) {
    assertTrue(Assessing.rules(section(LOSES + sentence)).contains("children-heard"), sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Barnets bästa har beaktats. | true",
        "Beslutet är förenligt med barnets bästa. | true",
        "För barnets bästa talar att skolan får behöriga lärare. | false",
        "Det är bäst för barnen. | true",
        "Barnens bästa har vägts mot ekonomin, som inte klarar två skolor. | false"
      })
  void theBestInterestIsAssessedOnlyWithWhatItIsOrHowItWasWeighed(
      String sentence, boolean missing) {
    String letter = section("Barn påverkas på olika sätt.\n" + sentence);
    assertEquals(missing, Assessing.rules(letter).contains("best-interest-assessed"), sentence);
  }

  @Test
  void childrenWhoAreNotConcernedForAReasonNeedNoMore() {
    String reason =
        "Flickor och pojkar berörs inte, eftersom avtalet gäller städning av nämndens kontor, där inga barn vistas.";
    assertEquals(List.of(), Assessing.rules(section(reason)));
  }

  @Test
  void theNameOfABoardSaysNothingOfChildren() {
    String letter =
        """
        # Förslag till beslut
        Barn- och utbildningsnämnden godkänner avtalet.
        # Bedömning
        Barn- och utbildningsnämnden får ett billigare avtal om kontorsmaterial.
        """;
    assertEquals(List.of("child-concern-said"), Assessing.rules(letter));
  }

  @Test
  void everyTextIsThereInBothLanguagesForEveryVariant() {
    Texts swedish = new Texts("sv");
    Texts english = new Texts("en");
    Set<String> expected =
        new BestInterestOfTheChild()
            .constraints().stream().flatMap(Texts::keysOf).collect(Collectors.toSet());
    expected.add("name");
    assertEquals(expected, swedish.keys());
    assertEquals(expected, english.keys());
  }

  @Test
  void adviceAsksAtMostThreeQuestionsAndAnswersNone() {
    Pattern answer = Pattern.compile("påverkar inte|påverkas inte|berörs inte[.,]|affects no");
    for (String language : List.of("sv", "en")) {
      Texts texts = new Texts(language);
      for (String key : texts.keys()) {
        String text = texts.get(key);
        long asked =
            text.chars().filter(c -> c == '?').count() + text.split("\\{ask", -1).length - 1;
        assertTrue(asked <= 3, key);
        assertFalse(answer.matcher(text).find(), key);
      }
    }
  }

  @Test
  void everyRuleNamesItsSource() {
    for (var constraint : new BestInterestOfTheChild().constraints()) {
      String why = Objects.requireNonNull(constraint.getAnnotation(Rule.class)).why();
      String line = why.replaceAll("\\s+", " ");
      assertTrue(line.contains("Source: UN Convention on the Rights of the Child, article"), why);
    }
  }

  private static String section(String text) {
    return """
        # Förslag till beslut
        Nämnden beslutar att lägga ned skolan i Byn.
        # Konsekvenser för barn
        %s
        """
        .formatted(text);
  }
}
