package se.jamkoll.assessing.internal.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.AssessmentRequest.Style;
import se.jamkoll.api.assessment.Finding;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.assessing.internal.rule.Evidence;
import se.jamkoll.assessing.internal.rule.Letter;
import se.jamkoll.assessing.internal.rule.Place;
import se.jamkoll.assessing.internal.rule.Violation;

class FindingWriterTest {

  private enum Variant {
    ONE_GROUP,
    PAIR,
    RECOGNISED_TEXT,
    SLOGAN,
    AT_END
  }

  private static final Locale SV = new Locale("sv");
  private static final DecisionDocument LETTER =
      Letter.of("Ny buss", "# Bedömning\nKvinnor får fler turer.\nDet är bra för jämställdheten.");

  @Test
  void aFindingSaysWhereItStands() {
    Finding finding = write(slogan(4)).get(0);
    assertEquals(List.of("Bedömning"), finding.section());
    assertEquals(4, finding.paragraph());
    assertNull(finding.page());
    assertEquals(LETTER.paragraphs().get(3).start(), finding.start());
    assertEquals(LETTER.paragraphs().get(3).end(), finding.end());
    assertEquals("Det är bra för jämställdheten.", finding.quote());
    assertTrue(finding.message().contains("”Det är bra för jämställdheten.”"), finding.message());
  }

  @Test
  void aFindingAboutTheWholeDocumentHasNoPlaceAndStandsFirst() {
    Evidence whole = Evidence.of(Variant.RECOGNISED_TEXT, Severity.WARNING);
    List<Finding> findings = write(slogan(4), violation("recognised-text", whole));
    assertEquals("recognised-text", findings.get(0).rule());
    assertNull(findings.get(0).paragraph());
    assertNull(findings.get(0).start());
    assertNull(findings.get(0).quote());
  }

  @Test
  void findingsRunAsTheDocumentAndTheMostSeriousStandFirstAtOnePlace() {
    Evidence pair =
        Evidence.of(Variant.PAIR, Severity.INFO).at(place(4)).with("pair", Pair.GIRLS_BOYS);
    List<Finding> findings = write(violation("pair-described", pair), slogan(4), oneGroup());
    assertEquals(
        List.of("women-men-described", "claim-has-reason", "pair-described"),
        findings.stream().map(Finding::rule).toList());
  }

  @Test
  void termsAreNamedInTheLanguageOfTheReader() {
    assertEquals(
        "Här står vad som ändras för kvinnor, men inte för män.",
        write(oneGroup()).get(0).message());
    var english =
        new FindingWriter(LETTER, profile("tjänsteskrivelse"), Locale.ENGLISH, Style.FULL);
    assertEquals(
        "It says what changes for women, but not for men.",
        english.write(List.of(oneGroup())).get(0).message());
  }

  @Test
  void theLetterIsCalledWhatTheProfileSays() {
    var nothing = violation("consequences-described", Evidence.of(Variant.AT_END, Severity.ERROR));
    for (var name :
        Map.of(
                "tjänsteskrivelse", "tjänsteskrivelsen",
                "tjänsteutlåtande", "tjänsteutlåtandet",
                "beslutsunderlag", "beslutsunderlaget",
                "missiv", "underlaget")
            .entrySet()) {
      var writer = new FindingWriter(LETTER, profile(name.getKey()), SV, Style.FULL);
      String message = writer.write(List.of(nothing)).get(0).message();
      assertTrue(message.startsWith("Vi hittade inget i " + name.getValue() + " om"), message);
    }
  }

  @Test
  void questionsFitTheCase() {
    var nothing = violation("consequences-described", Evidence.of(Variant.AT_END, Severity.ERROR));
    String advice = write(nothing).get(0).advice();
    assertTrue(advice.contains("Vilka kvinnor och män reser här"), advice);
  }

  @Test
  void aQuestionIsAskedOfThePeopleThatTheLetterNamesMost() {
    var letter = Letter.of("Ny buss", "Resenärer väntar. Resenärerna åker. En patient åker.");
    var nothing = violation("consequences-described", Evidence.of(Variant.AT_END, Severity.ERROR));
    var writer = new FindingWriter(letter, profile("tjänsteskrivelse"), SV, Style.FULL);
    String advice = writer.write(List.of(nothing)).get(0).advice();
    assertTrue(
        advice.endsWith(
            "Ni skriver om resenärer: hur ser det ut för kvinnor respektive män bland dem?"),
        advice);
  }

  @Test
  void expertsGetAFewWordsAndNoAdvice() {
    var writer = new FindingWriter(LETTER, profile("tjänsteskrivelse"), SV, Style.BRIEF);
    Finding finding = writer.write(List.of(oneGroup())).get(0);
    assertEquals("Kvinnor–män: kvinnor beskrivet, inte män", finding.message());
    assertEquals("", finding.advice());
    assertEquals(3, finding.paragraph());
  }

  @Test
  void longQuotesAreShortened() {
    var letter = Letter.of("Ett långt ord ".repeat(100));
    var writer = new FindingWriter(letter, profile("tjänsteskrivelse"), SV, Style.FULL);
    Evidence evidence =
        Evidence.of(Variant.SLOGAN, Severity.ERROR).at(Place.of(letter.paragraphs().get(0)));
    Finding finding = writer.write(List.of(violation("claim-has-reason", evidence))).get(0);
    assertTrue(finding.quote() != null && finding.quote().length() <= 200, finding.quote());
    assertTrue(finding.message().length() < 300, finding.message());
  }

  private static List<Finding> write(Violation... violations) {
    return new FindingWriter(LETTER, profile("tjänsteskrivelse"), SV, Style.FULL)
        .write(List.of(violations));
  }

  private static Violation slogan(int number) {
    return violation(
        "claim-has-reason", Evidence.of(Variant.SLOGAN, Severity.ERROR).at(place(number)));
  }

  private static Violation oneGroup() {
    return violation(
        "women-men-described",
        Evidence.of(Variant.ONE_GROUP, Severity.WARNING)
            .at(place(3))
            .with("group", Group.WOMEN)
            .with("missing", Group.MEN));
  }

  private static Place place(int number) {
    return Place.of(LETTER.paragraphs().get(number - 1));
  }

  private static Violation violation(String rule, Evidence evidence) {
    return new Violation(rule, evidence, evidence.severity());
  }

  private static Profile profile(String documentName) {
    return new Profile("test", "1", Map.of(), Set.of(), List.of(), documentName);
  }
}
