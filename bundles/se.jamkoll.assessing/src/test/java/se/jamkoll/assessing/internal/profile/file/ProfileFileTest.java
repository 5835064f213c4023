package se.jamkoll.assessing.internal.profile.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.Profile.Completion;
import se.jamkoll.api.assessment.Severity;

class ProfileFileTest {

  private static final Locale SWEDISH = new Locale("sv");

  @Test
  void aYamlFileSaysEverything() throws Exception {
    ProfileContent content =
        read("""
                id: norrhamn-kultur
                version: 2026.10
                extends: norrhamn
                body: Kulturnämnden
                validFrom: 2026-01-01
                validTo: 2026-12-31
                documentName: tjänsteutlåtande
                rules:
                  claim-has-reason: {severity: WARNING}
                  goals-linked: {enabled: false}
                exemptTypes: [Val av justerare]
                templateTexts: ["Beskriv konsekvenserna."]
                perspectives: [barnets-basta]
                requiredPairs: [womenMen]
                needsCompletion: {severity: WARNING, rules: [goals-linked]}
                lexicon:
                  girls: [juniorska, tjej-]
                  names: [Kvinnofrid Norrhamn]
                goals: ["Mål 3: lika lön"]
                """)
            .content();

    assertEquals("2026.10", content.version(), "A version is text, not a number.");
    assertEquals("norrhamn", content.parent());
    assertEquals("Kulturnämnden", content.body());
    assertEquals(LocalDate.of(2026, 1, 1), content.validFrom());
    assertEquals(LocalDate.of(2026, 12, 31), content.validTo());
    assertEquals("tjänsteutlåtande", content.documentName());
    assertEquals(
        new RuleContent("claim-has-reason", null, "WARNING", Map.of()),
        content.rules().get("claim-has-reason"));
    assertEquals(List.of("barnets-basta"), content.perspectives());
    assertEquals(List.of("womenMen"), content.requiredPairs());
    assertEquals(
        new Completion(Set.of(Severity.ERROR, Severity.WARNING), Set.of("goals-linked")),
        Objects.requireNonNull(content.needsCompletion()).completion());
    assertEquals(List.of("juniorska", "tjej-"), content.lexicon().girls());
    assertEquals(List.of("Mål 3: lika lön"), content.goals());
  }

  @Test
  void jsonIsReadAsWell() throws Exception {
    ProfileContent content =
        read("{\"id\":\"a\",\"version\":2026,\"rules\":{\"goals-linked\":{\"severity\":\"ERROR\"}}}")
            .content();
    assertEquals("2026", content.version());
    assertEquals("ERROR", Objects.requireNonNull(content.rules().get("goals-linked")).severity());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "version: 1 | p.yaml, line 1: id is missing. Allowed: 1–64 letters, digits, full stops, underscores or hyphens.",
        "{id: a b, version: 1} | p.yaml, line 1: id cannot be 'a b'. Allowed: 1–64 letters, digits, full stops, underscores or hyphens.",
        "{id: a, version: 1, documentName: tjänsteskrivlese} | p.yaml, line 1: documentName cannot be 'tjänsteskrivlese' (did you mean tjänsteskrivelse?). Allowed: tjänsteskrivelse, tjänsteutlåtande, beslutsunderlag.",
        "{id: a, version: 1, rules: {goals-linked: {severity: high}}} | p.yaml, line 1: rules.goals-linked.severity cannot be 'high'. Allowed: ERROR, WARNING, INFO.",
        "{id: a, version: 1, rules: {goals-linked: {enabled: no}}} | p.yaml, line 1: rules.goals-linked.enabled cannot be 'no'. Allowed: true, false.",
        "{id: a, version: 1, exemptTypes: upprop} | p.yaml, line 1: exemptTypes is not a list. Allowed: a list, such as [one, two].",
        "{id: a, version: 1, templateTexts: [x, [y]]} | p.yaml, line 1: templateTexts[1] is not a text. Allowed: a text on one line.",
        "{id: a, version: 1, requiredPairs: [womenMan]} | p.yaml, line 1: requiredPairs[0] cannot be 'womenMan' (did you mean womenMen?). Allowed: womenMen, girlsBoys.",
        "{id: a, version: 1, perspectives: [Barn]} | p.yaml, line 1: perspectives[0] cannot be 'Barn'. Allowed: the id of a rule set, such as barnets-basta.",
        "{id: a, version: 1, perspectives: [a, a]} | p.yaml, line 1: perspectives cannot be that list. Allowed: every value once.",
        "{id: a, version: 1, validFrom: 1 maj} | p.yaml, line 1: validFrom cannot be '1 maj'. Allowed: a date such as 2027-01-31.",
        "{id: a, version: 1, lexicon: {women: [två ord]}} | p.yaml, line 1: lexicon.women[0] cannot be 'två ord'. Allowed: a word of letters and digits, without blanks.",
        "{id: a, version: 1, templates: [../mall.dotx]} | p.yaml, line 1: templates[0] cannot be '../mall.dotx'. Allowed: the name of a file beside the profile that ends in .dotx, .docx, .ott or .odt.",
        "{id: a, version: 1, templates: [mall.dotx]} | p.yaml, line 1: The template 'mall.dotx' is not beside the profile. Allowed: the name of a file in the same directory.",
        "[] | p.yaml, line 1: the profile is not a list of keys with values. Allowed keys: id, version, extends, body, validFrom, validTo, documentName, rules, exemptTypes, templates, templateTexts, perspectives, requiredPairs, needsCompletion, lexicon, goals."
      })
  void aRefusalSaysWhereWhatIsWrongAndWhatIsAllowed(String text, String message) {
    assertEquals(message, error(text));
  }

  @Test
  void aKeyWithATypoIsToldByItsLineWithTheRightKey() {
    InvalidProfileException e = refusal("id: a\nversion: 1\n\nexemptTyps:\n  - upprop\n");
    assertTrue(
        e.message(SWEDISH)
            .startsWith(
                "p.yaml, rad 4: profilen har ingen nyckel 'exemptTyps' (menade du exemptTypes?)."
                    + " Tillåtna nycklar: id, version, extends,"),
        e.message(SWEDISH));
  }

  @Test
  void aRuleThatDoesNotExistIsToldByItsLineWithTheNearestThatDoes() {
    InvalidProfileException e =
        refusal("id: a\nversion: 1\nrules:\n  goals-linked: {}\n  claim-has-reasons: {}\n");
    assertEquals(1, e.problems().size(), e.getMessage());
    assertTrue(
        e.message(Locale.ENGLISH)
            .startsWith(
                "p.yaml, line 5: rules.claim-has-reasons cannot be 'claim-has-reasons'"
                    + " (did you mean claim-has-reason?). Allowed: consequences-described,"),
        e.message(Locale.ENGLISH));
  }

  @Test
  void aRuleThatALevelRestsOnCannotBeTurnedOff() {
    assertTrue(
        error("id: a\nversion: 1\nrules:\n  women-men-described: {enabled: false}")
            .startsWith(
                "p.yaml, line 4: rules.women-men-described.enabled cannot be 'false'. Allowed: true,"
                    + " since a level may rest on this rule alone."));
  }

  @Test
  void everythingThatIsWrongIsToldInTheOrderOfTheFile() {
    List<Integer> lines =
        refusal("id: å b\nversion: 1\nrules:\n  goals-linked: {severty: INFO}\ncolor: red\n")
            .problems()
            .stream()
            .map(problem -> Objects.requireNonNull(problem.line()))
            .toList();
    assertEquals(List.of(1, 4, 5), lines);
  }

  @Test
  void aProfileThatEndsBeforeItBeginsIsRefused() {
    assertEquals(
        "p.yaml, line 4: validTo cannot be that day. Allowed: the same day as validFrom or later.",
        error("id: a\nversion: 1\nvalidFrom: 2026-02-01\nvalidTo: 2026-01-01"));
  }

  @Test
  void brokenYamlIsPlacedByItsLine() {
    String message = error("id: a\nversion: [1\n");
    assertTrue(message.startsWith("p.yaml, line 3: The file is neither YAML nor JSON: "), message);
    assertFalse(message.contains("\n"), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id: &x a\nversion: *x", "a0: &a [x]\na1: [*a, *a]"})
  void aliasesAreRefusedSoThatNoFileBlowsUp(String text) {
    assertTrue(error(text).contains("refers to another place by *"), error(text));
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    assertTrue(error("id: a\nversion: 1\nid: b").contains("line 3: id stands twice"));
  }

  @Test
  void deepNestingIsRefused() {
    assertTrue(error("[".repeat(10_000)).contains("nests deeper than 20 levels"));
  }

  @Test
  void anEmptyFileAHugeOneAndOneThatIsNoTextAreRefused() {
    assertTrue(error("# nothing").contains("The file is empty"));
    assertTrue(error("#".repeat(300 * 1024)).contains("larger than 256 KB"));
    byte[] latin1 = "id: å".getBytes(StandardCharsets.ISO_8859_1);
    var e = assertThrows(InvalidProfileException.class, () -> read(latin1));
    assertTrue(e.message(Locale.ENGLISH).contains("not in UTF-8"), e.getMessage());
  }

  @Test
  void theHashIsOfWhatTheFileSaysWhateverItsLayout() throws Exception {
    String hash = read("id: a\nversion: '1'\nexemptTypes: [upprop, val]\n").hash();
    assertEquals(64, hash.length());
    assertEquals(hash, read("# Ny!\n{version: 1, exemptTypes: [upprop,\n val], id: \"a\"}").hash());
    assertNotEquals(hash, read("id: a\nversion: '1'\nexemptTypes: [val, upprop]\n").hash());
    assertNotEquals(hash, read("id: a\nversion: '1'\nexemptTypes: [upprop val]\n").hash());
  }

  private static String error(String text) {
    return String.valueOf(refusal(text).getMessage());
  }

  private static InvalidProfileException refusal(String text) {
    return assertThrows(InvalidProfileException.class, () -> read(text));
  }

  private static ProfileFile read(String text) throws InvalidProfileException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ProfileFile read(byte[] text) throws InvalidProfileException {
    return ProfileFile.read("p.yaml", text, new Templates(Path.of("none"), Optional::empty));
  }
}
