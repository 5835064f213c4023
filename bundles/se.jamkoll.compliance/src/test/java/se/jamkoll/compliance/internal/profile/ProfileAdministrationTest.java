package se.jamkoll.compliance.internal.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jamkoll.compliance.internal.desk.Desk.HOST;
import static se.jamkoll.compliance.internal.desk.Desk.LETTER;
import static se.jamkoll.compliance.internal.desk.Desk.caller;
import static se.jamkoll.compliance.internal.desk.Desk.secretary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.ProfileRecord;
import se.jamkoll.api.compliance.Profiles.DryRun;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.assessing.FileProfileSource;
import se.jamkoll.assessing.RubricAssessor;
import se.jamkoll.compliance.internal.desk.Desk;
import se.jamkoll.compliance.internal.text.Explanations;
import se.jamkoll.reading.LocalDocumentReaders;

class ProfileAdministrationTest {

  private static final Caller ADMIN = caller(Grant.of(Role.ADMIN));

  @TempDir private Path data;
  @TempDir private Path files;

  private final FileProfileSource source = new FileProfileSource();
  private Desk desk;
  private ProfileHistory history;
  private ProfileAdministration administration;

  @BeforeEach
  void open() {
    desk = new Desk(data);
    history = new ProfileHistory(desk.compliance().profiles(), desk.clock());
    administration =
        new ProfileAdministration(
            source,
            history,
            desk.lookup(),
            new LocalDocumentReaders().inProcess(),
            new RubricAssessor(),
            desk.compliance(),
            desk.unitOfWork(),
            desk.walls());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aFileIsKeptAsItStandsWithItsVersionAndHash() throws IOException {
    Path file = write("n.yaml", "id: norrhamn\nversion: 1\n# A remark.\ngoals: [Mål 3]\n");

    ProfileRecord kept = administration.keep(ADMIN, null, file);

    assertEquals("norrhamn 1", kept.id() + " " + kept.version());
    assertEquals(64, kept.hash().length());
    assertEquals(Files.readString(file), kept.content());
    assertEquals("account-1", kept.account());
    assertEquals(List.of(kept), administration.history(ADMIN, "norrhamn"));
    assertEquals(List.of("profile.kept"), desk.audit());
    assertEquals(kept, administration.keep(ADMIN, null, file));
  }

  @Test
  void otherContentUnderAnOldLabelIsRefused() throws IOException {
    administration.keep(ADMIN, null, write("n.yaml", "id: norrhamn\nversion: 1\n"));
    Path other = write("n.yaml", "id: norrhamn\nversion: 1\ngoals: [Mål 3]\n");

    assertEquals(Problem.PROFILE_LABEL_TAKEN, problemOf(other).problem());
    assertEquals(1, administration.history(ADMIN, "norrhamn").size());
  }

  @Test
  void theAddressOfAProfileTakesNoOther() throws IOException {
    Path file = write("n.yaml", "id: norrhamn\nversion: 1\n");

    for (Executable use :
        List.<Executable>of(
            () -> administration.keep(ADMIN, "soderhamn", file),
            () -> administration.dryRun(ADMIN, "soderhamn", file, 1))) {
      ComplianceException problem = assertThrows(ComplianceException.class, use);
      assertEquals(Problem.OTHER_PROFILE, problem.problem());
      assertEquals(List.of("norrhamn", "soderhamn"), problem.details());
    }
    assertEquals("norrhamn", administration.keep(ADMIN, "norrhamn", file).id());
  }

  @Test
  void aProfileWhoseParentChangedIsKeptBesideTheOneBefore() throws IOException {
    write("mor.yaml", "id: mor\nversion: 1\n");
    Path child = write("barn.yaml", "id: barn\nversion: 1\nextends: mor\n");
    ProfileRecord before = administration.keep(ADMIN, null, child);
    write("mor.yaml", "id: mor\nversion: 2\ngoals: [Mål 3]\n");

    ProfileRecord after = administration.keep(ADMIN, null, child);

    assertEquals("1", before.version());
    assertEquals("1/" + after.hash().substring(0, 8), after.version());
    assertTrue(after.content().contains("--- # extends mor 2\n"), after.content());
    assertEquals(2, administration.history(ADMIN, "barn").size());
  }

  @Test
  void whatSomethingIsAssessedByIsKeptWhateverItsLabel() throws Exception {
    history.used(source.read(write("n.yaml", "id: norrhamn\nversion: 1\n")));
    history.used(source.read(write("n.yaml", "id: norrhamn\nversion: 1\ngoals: [Mål 3]\n")));
    history.used(source.read(write("n.yaml", "id: norrhamn\nversion: 1\ngoals: [Mål 3]\n")));

    assertEquals(2, administration.history(ADMIN, "norrhamn").size());
  }

  @Test
  void theProfileInForceIsAmongTheNewest() {
    assertEquals(
        List.of(source.defaultProfile().hash()),
        administration.newest(ADMIN).stream().map(ProfileRecord::hash).toList());
  }

  @Test
  void aFileThatCannotBeUsedIsToldByItsLineInTheReadersLanguage() throws IOException {
    Path file = write("n.yaml", "id: norrhamn\nversion: 1\nrules:\n  goals-linkd: {}\n");
    ComplianceException problem = problemOf(file);

    assertEquals(Problem.INVALID_PROFILE, problem.problem());
    assertTrue(
        Explanations.in(Locale.forLanguageTag("sv")).explain(problem).contains("n.yaml, rad 4"));
    assertTrue(Explanations.in(Locale.ENGLISH).explain(problem).contains("n.yaml, line 4"));
  }

  @Test
  void aDryRunTellsWhatWouldChangeAndKeepsNothing() throws IOException {
    desk.host().letter(LETTER, "1", "Tjänsteskrivelse\n\nBedömning\n\nVi köper bussar.\n");
    desk.assessed("1", Level.COMPLETE, false);
    desk.assessed(new VersionKey(HOST, "gone", "2"), Desk.BODY, Level.MISSING, false, "1");

    DryRun run =
        administration.dryRun(
            ADMIN, null, write("n.yaml", "id: n\nversion: 1\nextends: default\n"), 5);

    assertEquals(1, run.tried());
    assertEquals(1, run.gone());
    assertEquals(Level.COMPLETE, run.changed().get(0).before());
    assertEquals(Level.MISSING, run.changed().get(0).after());
    assertTrue(!run.changed().get(0).missingAfter().isEmpty());
    assertEquals(2, desk.compliance().assessments().count());
    assertEquals(List.of(), desk.compliance().profiles().newest());
  }

  @Test
  void onlyAdministratorsDoAnyOfIt() throws IOException {
    Path file = write("n.yaml", "id: norrhamn\nversion: 1\n");

    assertThrows(DeniedException.class, () -> administration.keep(secretary(), null, file));
    assertThrows(DeniedException.class, () -> administration.newest(secretary()));
    assertThrows(DeniedException.class, () -> administration.dryRun(secretary(), null, file, 1));
    assertThrows(DeniedException.class, () -> administration.history(secretary(), "default"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(files.resolve(name), text);
  }

  private ComplianceException problemOf(Path file) {
    return assertThrows(ComplianceException.class, () -> administration.keep(ADMIN, null, file));
  }
}
