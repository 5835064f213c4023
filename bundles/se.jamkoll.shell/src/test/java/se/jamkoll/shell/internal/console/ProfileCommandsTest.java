package se.jamkoll.shell.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.AssessmentQuery;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.Assessments;
import se.jamkoll.api.compliance.Page;
import se.jamkoll.api.compliance.ProfileRecord;
import se.jamkoll.api.compliance.Profiles;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.shell.internal.fake.Fakes;

class ProfileCommandsTest {

  private static final ProfileRecord RECORD =
      new ProfileRecord("norrhamn", "1", "ab".repeat(32), "id: norrhamn", Instant.EPOCH, "console");

  private final List<ConsoleCommand> commands =
      new ProfileCommands(new OneProfile(), new OneRun(), Fakes.services().messages()).all();

  @Test
  void profilesAreATable() {
    assertEquals(
        List.of(
            "profil    version  sparad            konto    kontrollsumma",
            "norrhamn  1        1970-01-01 01:00  console  " + "ab".repeat(29) + "a…"),
        Said.by(commands, "profiles"));
  }

  @Test
  void aDryRunTellsWhatWouldChange() {
    List<String> said = Said.by(commands, "dry-run n.yaml 10");

    assertEquals(
        "Lästa: 2. Skulle få annat resultat: 1. Fanns inte kvar: 1. Inget har sparats.",
        said.get(0));
    assertTrue(said.get(1).startsWith("handling  före"), said.get(1));
    assertTrue(said.get(2).contains("h d1") && said.get(2).contains("rule-b"), said.get(2));
    assertTrue(!said.get(2).contains("rule-a"), said.get(2));
  }

  @Test
  void aReassessmentTellsHowItGoes() {
    assertEquals(
        List.of(
            "Ombedömning med regler 2026.2 pågår: 7 bedömda, 1 fanns inte kvar, minst 12 återstår."),
        Said.by(commands, "reassess"));
    assertEquals(
        List.of("The re-assessment is cancelled. What was finished stays."),
        Said.by(commands, "cancel-reassess", "en"));
  }

  private static void requireAdministrator(Caller caller) {
    assertTrue(caller.has(Role.ADMIN));
    assertEquals("console", caller.account());
  }

  private static final class OneProfile implements Profiles {

    @Override
    public List<ProfileRecord> newest(Caller caller) {
      requireAdministrator(caller);
      return List.of(RECORD);
    }

    @Override
    public List<ProfileRecord> history(Caller caller, String id) {
      return newest(caller);
    }

    @Override
    public ProfileRecord keep(Caller caller, @Nullable String id, Path file) {
      requireAdministrator(caller);
      return RECORD;
    }

    @Override
    public DryRun dryRun(Caller caller, @Nullable String id, Path file, int items) {
      requireAdministrator(caller);
      assertEquals(10, items);
      return new DryRun(
          2,
          1,
          List.of(
              new Changed(
                  new VersionKey("h", "d1", "1"),
                  Level.PARTIAL,
                  null,
                  List.of("rule-a"),
                  List.of("rule-a", "rule-b"))));
    }
  }

  private static final class OneRun implements Assessments {

    @Override
    public Page<AssessmentRecord> find(Caller caller, AssessmentQuery query) {
      throw new UnsupportedOperationException();
    }

    @Override
    public AssessmentRecord find(Caller caller, String id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Reassessment reassess(Caller caller) {
      requireAdministrator(caller);
      return new Reassessment("2026.2", true, 12, 7, 1);
    }

    @Override
    public Reassessment reassessment(Caller caller) {
      return reassess(caller);
    }

    @Override
    public void cancelReassessment(Caller caller) {
      requireAdministrator(caller);
    }
  }
}
