package se.jamkoll.assessing.internal.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.ProfileProblem;

class WatchedProfilesTest {

  private static final Locale SWEDISH = new Locale("sv");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private final ProfileReader reader = new ProfileReader(Optional::empty);
  private final HandSetClock clock = new HandSetClock(DAY);
  private long nanos;

  @TempDir private Path folder;

  @Test
  void aChangedFileIsReadAgain() throws Exception {
    WatchedProfiles profiles = file("id: a\nversion: 1\n");
    assertEquals("1", profiles.organisation().version());
    write("p.yaml", "id: a\nversion: '2'\n");
    assertEquals("1", profiles.organisation().version(), "Looked at a moment ago.");
    time();

    assertEquals("2", profiles.organisation().version());
    assertEquals(List.of(), profiles.problems());
  }

  @Test
  void aChangeThatCannotBeUsedLeavesTheLastGoodProfileInForceAndIsToldOf() throws Exception {
    WatchedProfiles profiles = file("id: a\nversion: 1\n");
    write("p.yaml", "id: a\nversion: 2\nexemptTyps: []\n");
    time();

    assertEquals("1", profiles.organisation().version());
    assertEquals(1, profiles.problems().size());
    assertTrue(
        text(profiles)
            .startsWith(path("p.yaml") + ", rad 3: profilen har ingen nyckel 'exemptTyps'"),
        text(profiles));

    write("p.yaml", "id: a\nversion: 3\n");
    time();
    assertEquals("3", profiles.organisation().version());
    assertEquals(List.of(), profiles.problems());
  }

  @Test
  void changedContentUnderAnOldLabelLeavesTheLastGoodProfileInForce() throws Exception {
    WatchedProfiles profiles = file("id: a\nversion: 1\ngoals: [Mål 1]\n");
    write("p.yaml", "id: a\nversion: 1\ngoals: [Mål 22]\n");
    time();

    assertEquals(List.of("Mål 1"), profiles.organisation().vocabulary().goals());
    assertTrue(text(profiles).contains("Innehållet i a 1 har ändrats"), text(profiles));
  }

  @Test
  void aFileThatVanishesLeavesTheLastGoodProfileInForce() throws Exception {
    WatchedProfiles profiles = file("id: a\nversion: 1\n");
    Files.delete(path("p.yaml"));
    time();

    assertEquals("1", profiles.organisation().version());
    assertTrue(text(profiles).contains("Filen finns inte"), text(profiles));
  }

  @Test
  void everyBodyHasItsProfileAndTheOthersThatOfTheOrganisation() throws Exception {
    write("norrhamn.yaml", "id: norrhamn\nversion: 1\n");
    write("kultur.yaml", "id: kultur\nversion: 1\nextends: norrhamn\nbody: Kulturnämnden\n");
    WatchedProfiles profiles = folder("");

    assertEquals("kultur", profiles.body("kulturnämnden", DAY).id());
    assertEquals("norrhamn", profiles.body("Tekniska nämnden", DAY).id());
    assertEquals("norrhamn", profiles.organisation().id());
  }

  @Test
  void theProfileInForceOnTheDayOfTheMeetingIsChosen() throws Exception {
    write("n-2026.yaml", "id: n\nversion: 2026\nvalidTo: 2026-12-31\nrequiredPairs: [womenMen]\n");
    write("n-2027.yaml", "id: n\nversion: 2027\nvalidFrom: 2027-01-01\n");
    WatchedProfiles profiles = folder("");

    assertEquals("2026", profiles.organisation().version());
    assertEquals("2027", profiles.body("Nämnden", LocalDate.of(2027, 1, 1)).version());
    clock.set(LocalDate.of(2027, 1, 1));
    assertEquals("2027", profiles.organisation().version(), "A new day needs no changed file.");
  }

  @Test
  void aProfileThatHasEndedGoesOnAndIsToldOf() throws Exception {
    write("n.yaml", "id: n\nversion: 1\nvalidTo: 2026-12-31\n");
    WatchedProfiles profiles = folder("");
    assertEquals(List.of(), profiles.problems());
    clock.set(LocalDate.of(2027, 1, 1));

    assertEquals("1", profiles.organisation().version());
    assertTrue(text(profiles).contains("Ingen profil för organisationen gäller 2027-01-01"));
  }

  @Test
  void overlappingDaysAreRefused() throws Exception {
    write("n-1.yaml", "id: n\nversion: 1\nvalidTo: 2026-12-31\n");
    write("n-2.yaml", "id: n\nversion: 2\nvalidFrom: 2026-12-31\n");
    assertEquals(
        path("n-2.yaml")
            + ", rad 3: Profilen n gäller samma dagar som den i "
            + path("n-1.yaml")
            + ". Tillåtet: dagar som inte överlappar; ändra validFrom eller validTo.",
        refusal(""));
  }

  @Test
  void aBodyWithTwoProfilesIsRefused() throws Exception {
    write("n.yaml", "id: n\nversion: 1\n");
    write("a.yaml", "id: a\nversion: 1\nextends: n\nbody: Kulturnämnden\n");
    write("b.yaml", "id: b\nversion: 1\nextends: n\nbody: kulturnämnden\n");
    assertTrue(refusal("").contains("b.yaml, rad 4: kulturnämnden har två profiler"), refusal(""));
  }

  @Test
  void whichProfileIsTheOrganisationsMustBeClear() throws Exception {
    write("lan.yaml", "id: lan\nversion: 1\n");
    write("norrhamn.yaml", "id: norrhamn\nversion: 1\nextends: lan\n");
    assertEquals("norrhamn", folder("").organisation().id());
    write("soderhamn.yaml", "id: soderhamn\nversion: 1\nextends: lan\n");

    assertTrue(refusal("").contains("norrhamn, soderhamn"), refusal(""));
    assertEquals("soderhamn", folder("soderhamn").organisation().id());
  }

  @Test
  void aParentThatIsMissingLaterIsFoundAtOnce() throws Exception {
    write("mor.yaml", "id: mor\nversion: 1\nvalidTo: 2027-06-30\n");
    write("barn.yaml", "id: barn\nversion: 1\nextends: mor\n");
    assertTrue(
        refusal("")
            .contains(
                "barn.yaml, rad 3: extends kan inte vara 'mor': den profilen gäller inte"
                    + " 2027-07-01"),
        refusal(""));
  }

  @Test
  void oneBrokenFileDoesNotHoldBackTheOthers() throws Exception {
    write("n.yaml", "id: n\nversion: 1\n");
    write("k.yaml", "id: k\nversion: 1\nextends: n\nbody: Kulturnämnden\n");
    WatchedProfiles profiles = folder("");
    write("k.yaml", "id: k\nversion: 2\nextends: n\nbody: Kulturnämnden\nrules: {x: {}}\n");
    write("n.yaml", "id: n\nversion: '2'\n");
    time();

    assertEquals("1", profiles.body("Kulturnämnden", DAY).version());
    assertEquals("2", profiles.organisation().version());
    assertTrue(text(profiles).contains("k.yaml, rad 5: rules.x kan inte vara 'x'"), text(profiles));
  }

  @Test
  void aBrokenFileAtTheStartIsRefused() throws Exception {
    write("n.yaml", "id: n\nversion: 1\n");
    write("k.yaml", "id: k\n");
    assertTrue(refusal("").contains("k.yaml, rad 1: version saknas"), refusal(""));
  }

  @Test
  void changedContentUnderAnOldLabelIsRefusedAlsoAfterAStart() throws Exception {
    write("n.yaml", "id: n\nversion: 1\ngoals: [Mål 1]\n");
    WatchedProfiles profiles = folder("");
    write("n.yaml", "id: n\nversion: 1\ngoals: [Mål 22]\n");
    time();

    assertEquals(List.of("Mål 1"), profiles.organisation().vocabulary().goals());
    assertTrue(
        text(profiles).contains("n.yaml, rad 2: Innehållet i n 1 har ändrats"), text(profiles));
    assertTrue(refusal("").contains("Innehållet i n 1 har ändrats"), refusal(""));
  }

  @Test
  void twoFilesWithOneLabelAndUnlikeContentAreRefused() throws Exception {
    write("n-1.yaml", "id: n\nversion: 1\nvalidTo: 2026-06-30\n");
    write("n-2.yaml", "id: n\nversion: 1\nvalidFrom: 2026-07-01\n");
    assertTrue(refusal("").contains("n-2.yaml, rad 2: Profilen n 1 står också i"), refusal(""));
  }

  @Test
  void anEmptyDirectoryAndAMissingOneAreNamed() {
    assertTrue(refusal("").contains("Katalogen har ingen profil"), refusal(""));
    Path missing = folder.resolve("none");
    String message =
        assertThrows(
                InvalidProfileException.class,
                () -> WatchedProfiles.folder(missing, "", reader, clock, () -> nanos))
            .message(SWEDISH);
    assertEquals(
        missing + ": Katalogen finns inte eller får inte läsas. Kontrollera sökvägen.", message);
  }

  private WatchedProfiles file(String text) throws IOException, InvalidProfileException {
    write("p.yaml", text);
    return WatchedProfiles.file(path("p.yaml"), reader, clock, () -> nanos);
  }

  private WatchedProfiles folder(String organisation) throws InvalidProfileException {
    return WatchedProfiles.folder(folder, organisation, reader, clock, () -> nanos);
  }

  private String refusal(String organisation) {
    return assertThrows(InvalidProfileException.class, () -> folder(organisation)).message(SWEDISH);
  }

  private static String text(WatchedProfiles profiles) {
    return String.join("\n", profiles.problems().stream().map(WatchedProfilesTest::text).toList());
  }

  private static String text(ProfileProblem problem) {
    return problem.message(SWEDISH);
  }

  private Path path(String name) {
    return folder.resolve(name);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(path(name), text);
  }

  private void time() {
    nanos += Duration.ofSeconds(2).toNanos();
  }

  /** A clock that a test sets. */
  private static final class HandSetClock extends Clock {

    private LocalDate day;

    HandSetClock(LocalDate day) {
      this.day = day;
    }

    void set(LocalDate newDay) {
      day = newDay;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
  }
}
