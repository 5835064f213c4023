package se.jamkoll.assessing.internal.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.Profile.RuleSetting;
import se.jamkoll.api.assessment.Severity;

class ProfileReaderTest {

  private static final Locale SWEDISH = new Locale("sv");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private final ProfileReader reader = new ProfileReader(Optional::empty);

  @TempDir private Path folder;

  @Test
  void theDefaultProfileExemptsWhatTheRubricNames() {
    Profile profile = ProfileReader.defaultProfile();
    assertEquals("default", profile.id());
    assertEquals("2026.2", profile.version());
    assertEquals(64, profile.hash().length());
    assertEquals("tjänsteskrivelse", profile.documentName());
    assertEquals(Set.of(Pair.WOMEN_MEN, Pair.GIRLS_BOYS), profile.requiredPairs());
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
  void aProfileIsLaidOverTheOneThatItExtends() throws Exception {
    write(
        "norrhamn.yaml",
        """
        id: norrhamn
        version: 1
        extends: default
        documentName: tjänsteutlåtande
        rules:
          claim-has-reason: {severity: WARNING}
          goals-linked: {enabled: false}
        exemptTypes: [Ordförandebeslut]
        lexicon: {girls: [Juniorska], names: [Kvinnofrid Norrhamn]}
        goals: [Mål 3]
        """);
    Profile kultur =
        read(
            "kultur.yaml",
            """
            id: norrhamn-kultur
            version: 7
            extends: norrhamn
            body: Kulturnämnden
            rules:
              claim-has-reason: {enabled: true}
              goals-linked: {severity: WARNING}
            requiredPairs: [girlsBoys]
            lexicon: {girls: [prova-på-tjej]}
            """);

    assertEquals("norrhamn-kultur", kultur.id());
    assertEquals("tjänsteutlåtande", kultur.documentName());
    assertEquals(
        Map.of(
            "claim-has-reason", new RuleSetting(true, Severity.WARNING),
            "goals-linked", new RuleSetting(false, Severity.WARNING)),
        kultur.rules());
    assertTrue(kultur.exemptTypes().containsAll(Set.of("ordförandebeslut", "upprop")));
    assertEquals(Set.of(Pair.GIRLS_BOYS), kultur.requiredPairs());
    assertEquals(
        Map.of(Group.GIRLS, Set.of("juniorska", "prova-på-tjej")), kultur.vocabulary().groups());
    assertEquals(List.of("Kvinnofrid Norrhamn"), kultur.vocabulary().names());
    assertEquals(List.of("Mål 3"), kultur.vocabulary().goals());
  }

  @Test
  void theHashFollowsWhatIsInherited() throws Exception {
    String child = "id: barn\nversion: 1\nextends: mor\n";
    write("mor.yaml", "id: mor\nversion: 1\n");
    String before = read("barn.yaml", child).hash();
    write("mor.yaml", "id: mor\nversion: 2\n");

    assertNotEquals(before, read("barn.yaml", child).hash());
  }

  @Test
  void theContentIsWhatTheFilesSayTheProfilesOwnFirst() throws Exception {
    write("mor.yaml", "id: mor\nversion: 7\n");

    assertEquals(
        "id: barn\nversion: 1\nextends: mor\n\n--- # extends mor 7\nid: mor\nversion: 7\n",
        read("barn.yaml", "id: barn\nversion: 1\nextends: mor\n").content());
  }

  @Test
  void aMissingParentIsToldByItsLineWithThoseThatAreThere() throws Exception {
    write("norrhamn.yaml", "id: norrhamn\nversion: 1\n");
    assertEquals(
        path("kultur.yaml")
            + ", rad 3: extends kan inte vara 'norhamn' (menade du norrhamn?): ingen profil i"
            + " katalogen heter så. Tillåtet: default, norrhamn.",
        refusal("kultur.yaml", "id: kultur\nversion: 1\nextends: norhamn\n"));
  }

  @Test
  void aParentThatIsBrokenIsToldOfBesideTheOneThatMissesIt() throws Exception {
    write("norrhamn.yaml", "id: norrhamn\nversjon: 1\n");
    String message = refusal("kultur.yaml", "id: kultur\nversion: 1\nextends: norrhamn\n");
    assertTrue(message.contains("ingen profil i katalogen heter så"), message);
    assertTrue(
        message.contains("norrhamn.yaml, rad 2: profilen har ingen nyckel 'versjon'"), message);
  }

  @Test
  void aCircleIsToldWithTheWayRound() throws Exception {
    write("b.yaml", "id: b\nversion: 1\nextends: c\n");
    write("c.yaml", "id: c\nversion: 1\nextends: a\n");
    String message = refusal("a.yaml", "id: a\nversion: 1\nextends: b\n");
    assertTrue(message.contains("extends leder i cirkel: a → b → c → a."), message);
    String itself = refusal("d.yaml", "id: d\nversion: 1\nextends: d\n");
    assertTrue(itself.contains("extends leder i cirkel: d → d."), itself);
  }

  @Test
  void theParentInForceOnTheDayIsChosen() throws Exception {
    write("mor-1.yaml", "id: mor\nversion: 1\nvalidTo: 2026-06-30\ngoals: [Mål 1]\n");
    write("mor-2.yaml", "id: mor\nversion: 2\nvalidFrom: 2026-07-01\ngoals: [Mål 2]\n");
    String child = "id: barn\nversion: 1\nextends: mor\n";

    assertEquals(List.of("Mål 2"), read("barn.yaml", child).vocabulary().goals());
    assertEquals(
        List.of("Mål 1"),
        reader.read(path("barn.yaml"), LocalDate.of(2026, 6, 30)).vocabulary().goals());
  }

  @Test
  void aParentThatIsThereTwiceOnTheDayIsRefused() throws Exception {
    write("mor-1.yaml", "id: mor\nversion: 1\nvalidTo: 2026-12-31\n");
    write("mor-2.yaml", "id: mor\nversion: 2\nvalidFrom: 2026-07-01\n");
    String message = refusal("barn.yaml", "id: barn\nversion: 1\nextends: mor\n");
    assertTrue(
        message.startsWith(
            path("mor-2.yaml") + ", rad 3: Profilen mor gäller samma dagar som den i"),
        message);
  }

  @Test
  void aProfileThatIsNotInForceIsRefusedWithItsDays() throws Exception {
    assertEquals(
        path("p.yaml")
            + ", rad 3: Profilen gäller inte 2026-11-25, utan validFrom 2027-01-01."
            + " Tillåtet: en profil som gäller då.",
        refusal("p.yaml", "id: a\nversion: 1\nvalidFrom: 2027-01-01\n"));
  }

  @Test
  void changedContentUnderAnOldLabelIsRefusedWhereLabelsAreKept() throws Exception {
    write("versions.lock", "");
    read("p.yaml", "id: a\nversion: 1\ngoals: [Mål 1]\n");
    read("p.yaml", "# Bara en kommentar till\nid: a\nversion: 1\ngoals: [Mål 1]\n");

    assertEquals(
        path("p.yaml")
            + ", rad 2: Innehållet i a 1 har ändrats, men version är densamma."
            + " Tillåtet: en ny version, eller det gamla innehållet.",
        refusal("p.yaml", "id: a\nversion: 1\ngoals: [Mål 2]\n"));
    assertEquals("2", read("p.yaml", "id: a\nversion: 2\ngoals: [Mål 2]\n").version());
  }

  @Test
  void nothingIsWrittenWhereLabelsAreNotKept() throws Exception {
    read("p.yaml", "id: a\nversion: 1\n");
    try (var files = Files.list(folder)) {
      assertEquals(List.of(path("p.yaml")), files.toList());
    }
  }

  @Test
  void aMissingFileAndAFolderAreNamed() {
    Path missing = path("none.yaml");
    assertEquals(
        missing + ": Filen finns inte. Kontrollera sökvägen.",
        assertThrows(InvalidProfileException.class, () -> reader.read(missing, DAY))
            .message(SWEDISH));
    assertEquals(
        folder + ": Det är en katalog. Ange en fil i YAML eller JSON.",
        assertThrows(InvalidProfileException.class, () -> reader.read(folder, DAY))
            .message(SWEDISH));
  }

  private Path path(String name) {
    return folder.resolve(name);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(path(name), text);
  }

  private Profile read(String name, String text) throws IOException, InvalidProfileException {
    write(name, text);
    return reader.read(path(name), DAY);
  }

  private String refusal(String name, String text) throws IOException {
    write(name, text);
    return assertThrows(InvalidProfileException.class, () -> reader.read(path(name), DAY))
        .message(SWEDISH);
  }
}
