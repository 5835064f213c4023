package se.jamkoll.assessing.internal.perspective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.api.assessment.Assessment.Perspective;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.Finding;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.assessing.internal.analysis.DocumentAnalyzer;
import se.jamkoll.assessing.internal.rule.Letter;

class PerspectivesTest {

  private static final String LETTER = "# Bedömning\nBussen går.\nEn ny damcykel köps in.";

  private final Perspectives perspectives = new Perspectives();

  @Test
  void aRuleSetSpeaksInItsOwnWordsAtThePlaceThatItNames() {
    perspectives.add(new TidyLetters("tidy"));
    Perspective said = said("tidy", LETTER);
    assertEquals("Ordning", said.name());
    assertEquals("7", said.version());
    Finding finding = said.findings().get(0);
    assertEquals("tidy-letter", finding.rule());
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(
        "”En ny damcykel köps in.” handlar om cyklar i tjänsteskrivelsen.", finding.message());
    assertEquals(4, finding.paragraph());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cykeln är ny.", "En damcykel.", "Den har två hjul."})
  void wordsAreFoundByFormStemHeadAndPhrase(String text) {
    perspectives.add(new TidyLetters("tidy"));
    assertEquals(1, said("tidy", "# Bedömning\n" + text).findings().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Två hjulspår.", "Motion nr 3", "Bussen är ny."})
  void otherWordsAreNot(String text) {
    perspectives.add(new TidyLetters("tidy"));
    assertEquals(List.of(), said("tidy", "# Bedömning\n" + text).findings());
  }

  @Test
  void onlyTheRuleSetsThatAProfileNamesSpeakInItsOrder() {
    perspectives.add(new TidyLetters("a"));
    perspectives.add(new TidyLetters("b"));
    perspectives.add(new TidyLetters("c"));
    assertEquals(
        List.of("c", "a"),
        all(LETTER, Moment.MEETING, "c", "a").stream().map(Perspective::id).toList());
  }

  @Test
  void aRuleAppliesAtItsMomentsAlone() {
    perspectives.add(new TidyLetters("tidy"));
    assertEquals(List.of(), all(LETTER, Moment.DRAFT, "tidy").get(0).findings());
  }

  @Test
  void aRuleSetThatLeftIsToldToBeMissing() {
    TidyLetters tidy = new TidyLetters("tidy");
    perspectives.add(tidy);
    perspectives.remove(tidy);
    Finding finding = said("tidy", LETTER).findings().get(0);
    assertEquals("rule-set-available", finding.rule());
    assertTrue(finding.message().contains("”tidy”"), finding.message());
  }

  @Test
  void anotherRuleSetOfTheSameIdIsRefusedAndItsLeavingChangesNothing() {
    TidyLetters first = new TidyLetters("tidy");
    TidyLetters second = new TidyLetters("tidy");
    perspectives.add(first);
    assertThrows(IllegalArgumentException.class, () -> perspectives.add(second));
    perspectives.remove(second);
    assertEquals("7", said("tidy", LETTER).version());
  }

  @Test
  void aDefectOfARuleSetIsToldAndStopsNothing() {
    perspectives.add(new TidyLetters("tidy"));
    perspectives.add(new TidyLetters("other", Map.of()));
    List<Perspective> said = all("# Bedömning\nTåget går.", Moment.MEETING, "tidy", "other");
    assertEquals("rule-set-available", said.get(0).findings().get(0).rule());
    assertEquals(List.of(), said.get(1).findings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tidy", "tidy letters", "", "-a"})
  void anIdThatNoProfileCanNameIsRefused(String id) {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> perspectives.add(new TidyLetters(id)));
    assertTrue(String.valueOf(refused.getMessage()).contains("'" + id + "'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cykel", "*", "två  hjul", "c*kel", ""})
  void aWordThatCannotBeMeantIsRefused(String word) {
    TidyLetters tidy = new TidyLetters("tidy", Map.of("BICYCLE", List.of(word)));
    var refused = assertThrows(IllegalArgumentException.class, () -> perspectives.add(tidy));
    assertTrue(String.valueOf(refused.getMessage()).contains("'" + word + "'"));
  }

  @Test
  void aConceptThatIsThereAlreadyIsRefused() {
    TidyLetters tidy = new TidyLetters("tidy", Map.of("CHILDREN", List.of("parvel")));
    assertThrows(IllegalArgumentException.class, () -> perspectives.add(tidy));
  }

  @Test
  void textsThatAreMissingAreNamed() {
    TidyLetters tidy = new TidyLetters("tidy", Map.of(), "no.such.texts");
    var refused = assertThrows(IllegalArgumentException.class, () -> perspectives.add(tidy));
    assertEquals("There are no texts no/such/texts_sv.properties", refused.getMessage());
  }

  private Perspective said(String id, String text) {
    return all(text, Moment.MEETING, id).get(0);
  }

  private List<Perspective> all(String text, Moment moment, String... ids) {
    Profile profile =
        new Profile("test", "1", Map.of(), Set.of(), List.of(), "tjänsteskrivelse", List.of(ids));
    var document = Letter.of("Ett ärende", text);
    return perspectives.of(
        new DocumentAnalyzer().analyze(document, profile),
        new AssessmentRequest("letter", document, profile, moment, Locale.forLanguageTag("sv")));
  }
}
