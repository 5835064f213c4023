package se.jamkoll.assessing.internal.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.Profile.RuleSetting;
import se.jamkoll.api.assessment.Severity;

class ProfileFileTest {

  private static final String HEAD = "id: norrhamn\nversion: '2026.2'\n";

  @Test
  void theDefaultProfileExemptsWhatTheRubricNames() {
    Profile profile = ProfileFile.readDefault();
    assertEquals("default", profile.id());
    assertEquals("2026.1", profile.version());
    assertEquals("tjänsteskrivelse", profile.documentName());
    assertTrue(
        profile
            .exemptTypes()
            .containsAll(
                Set.of(
                    "val av justerare",
                    "upprop",
                    "anmälan av delegationsbeslut",
                    "meddelanden",
                    "val och avsägelser")));
  }

  @Test
  void aYamlFileSetsEverything(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("profil.yaml");
    Files.writeString(
        file,
        HEAD
            + """
            documentName: tjänsteutlåtande
            rules:
              claim-has-reason: {severity: WARNING}
              goals-linked: {enabled: false}
            exemptTypes: [Val av Justerare]
            templateTexts: ["Beskriv konsekvenserna."]
            perspectives: [barnets-basta]
            """);
    assertEquals(
        new Profile(
            "norrhamn",
            "2026.2",
            Map.of(
                "claim-has-reason", new RuleSetting(true, Severity.WARNING),
                "goals-linked", new RuleSetting(false, null)),
            Set.of("val av justerare"),
            List.of("Beskriv konsekvenserna."),
            "tjänsteutlåtande",
            List.of("barnets-basta")),
        ProfileFile.read(file));
  }

  @Test
  void jsonIsReadAsWell() throws Exception {
    Profile profile =
        parse(
            "{\"id\":\"a\",\"version\":2026,\"rules\":{\"goals-linked\":{\"severity\":\"ERROR\"}}}");
    assertEquals("2026", profile.version());
    assertEquals(Map.of("goals-linked", new RuleSetting(true, Severity.ERROR)), profile.rules());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "version: 1 | p.yaml: id is missing; allowed: 1–64 letters, digits, '.', '_' or '-'",
        "{id: a b, version: 1} | p.yaml: id cannot be 'a b'; allowed: 1–64 letters, digits, '.', '_' or '-'",
        "[] | p.yaml: the profile is not a list of keys with values; allowed: id, version, documentName, rules, exemptTypes, templateTexts, perspectives",
        "{id: a, version: 1, color: red} | p.yaml: the profile has no key 'color'; allowed: id, version, documentName, rules, exemptTypes, templateTexts, perspectives",
        "{id: a, version: 1, documentName: brev} | p.yaml: documentName cannot be 'brev'; allowed: tjänsteskrivelse, tjänsteutlåtande, beslutsunderlag",
        "{id: a, version: 1, rules: {goals-linked: {severity: high}}} | p.yaml: rules.goals-linked.severity cannot be 'high'; allowed: ERROR, WARNING, INFO",
        "{id: a, version: 1, rules: {goals-linked: {enabled: no}}} | p.yaml: rules.goals-linked.enabled cannot be 'no'; allowed: true, false",
        "{id: a, version: 1, exemptTypes: upprop} | p.yaml: exemptTypes is not a list of texts; allowed: a list of at most 1000 texts",
        "{id: a, version: 1, templateTexts: [x, 3]} | p.yaml: templateTexts[1] cannot be '3'; allowed: a text of 1–2000 characters",
        "{id: a, version: 1, perspectives: [Barnets bästa]} | p.yaml: perspectives[0] cannot be 'Barnets bästa'; allowed: the id of a rule set, such as barnets-basta, each once",
        "{id: a, version: 1, perspectives: [x, x]} | p.yaml: perspectives[1] cannot be 'x'; allowed: the id of a rule set, such as barnets-basta, each once"
      })
  void anErrorSaysWhatIsWrongWhereAndWhatIsAllowed(String text, String message) {
    assertEquals(message, error(text));
  }

  @Test
  void aRuleThatDoesNotExistIsNamedWithThoseThatDo() {
    String message = error("{id: a, version: 1, rules: {be-nice: {}}}");
    assertTrue(message.startsWith("p.yaml: rules has no key 'be-nice'; allowed: "), message);
    assertTrue(message.contains("claim-has-reason"), message);
  }

  @Test
  void aRuleThatALevelRestsOnCannotBeTurnedOff() {
    String message = error(HEAD + "rules: {women-men-described: {enabled: false}}");
    assertTrue(message.contains("cannot be false, since a level may rest on this rule"), message);
  }

  @Test
  void brokenYamlIsPlacedByLineAndColumn() {
    String message = error("id: a\nversion: [1\n");
    assertTrue(message.startsWith("p.yaml, line 3, column 1: is not YAML or JSON: "), message);
    assertFalse(message.contains("\n"), message);
  }

  @ParameterizedTest
  @CsvSource({
    "'id: a\nid: b', duplicate",
    "'{id: a, version: 1, exemptTypes: &x [[*x]]}', cannot be a list",
    "'&x {id: *x}', cannot be a list of keys",
    "'# nothing', list of keys"
  })
  void oddYamlIsRefused(String text, String word) {
    String message = error(text);
    assertTrue(message.contains(word), message);
  }

  @Test
  void aBombOfAliasesIsRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
    }
    String message = error(bomb.toString());
    assertTrue(message.startsWith("p.yaml: is not YAML or JSON: "), message);
  }

  @Test
  void deepNestingIsRefused() {
    String message = error("[".repeat(10_000));
    assertEquals("p.yaml: nests deeper than 20 levels; a profile needs three", message);
  }

  @Test
  void aHugeFileIsRefused() {
    String message = error("#".repeat(300 * 1024));
    assertEquals("p.yaml: is larger than 256 KB; is it a profile?", message);
  }

  @Test
  void bytesThatAreNotTextAreRefused() {
    byte[] latin1 = "id: å".getBytes(StandardCharsets.ISO_8859_1);
    var e = assertThrows(InvalidProfileException.class, () -> ProfileFile.parse("p.yaml", latin1));
    assertEquals("p.yaml: is not in UTF-8; save it in that encoding", e.getMessage());
  }

  @Test
  void aMissingFileAndAFolderAreNamed(@TempDir Path folder) {
    Path missing = folder.resolve("none.yaml");
    assertEquals(
        missing + ": there is no such file; check the path",
        assertThrows(InvalidProfileException.class, () -> ProfileFile.read(missing)).getMessage());
    assertEquals(
        folder + ": is a directory; name a YAML or JSON file",
        assertThrows(InvalidProfileException.class, () -> ProfileFile.read(folder)).getMessage());
  }

  private static String error(String text) {
    return String.valueOf(
        assertThrows(InvalidProfileException.class, () -> parse(text)).getMessage());
  }

  private static Profile parse(String text) throws InvalidProfileException {
    return ProfileFile.parse("p.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
