package se.jamkoll.compliance.internal.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jamkoll.compliance.internal.desk.Desk.HOST;
import static se.jamkoll.compliance.internal.desk.Desk.caller;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.Drafts.CheckedDraft;
import se.jamkoll.api.compliance.Drafts.ViewedDocument;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.ReadingResult.Part;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.api.host.CaseHost.Capability;
import se.jamkoll.api.host.Confidentiality;
import se.jamkoll.assessing.FileProfileSource;
import se.jamkoll.assessing.RubricAssessor;
import se.jamkoll.compliance.internal.desk.Desk;
import se.jamkoll.compliance.internal.host.Letters;
import se.jamkoll.reading.LocalDocumentReaders;

class DraftChecksTest {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  /** A word that is in the draft, and must be nowhere else; made anew, so that no source has it. */
  private static final String MARKER =
      "kvistbräckeri" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50), 36);

  private static final String DRAFT =
      """
      Tjänsteskrivelse om %s

      Bedömning
      Beslutet om %s bidrar till ökad jämställdhet.
      """
          .formatted(MARKER, MARKER);

  private static final Caller WRITER = new Caller("a1", "writer", grants(Role.OFFICIAL));
  private static final Caller MANAGER = new Caller("a2", "manager", grants(Role.MANAGER));

  @TempDir private Path folder;

  private Desk desk;
  private DraftChecks checks;

  private static Set<Grant> grants(Role role) {
    return Set.of(role.perBody() ? Grant.of(role, Desk.BODY) : Grant.of(role));
  }

  @BeforeEach
  void open() {
    desk = new Desk(folder);
    checks = checks(new LocalDocumentReaders().inProcess(), DraftLimits.USUAL);
    desk.host().draft("d9", "writer", "manager", DRAFT);
  }

  private DraftChecks checks(DocumentReader reader, DraftLimits limits) {
    return new DraftChecks(
        desk.lookup(),
        reader,
        new RubricAssessor(),
        new FileProfileSource(),
        desk.compliance().audit(),
        desk.walls(),
        limits,
        desk.clock());
  }

  @AfterEach
  void close() {
    checks.close();
    desk.close();
  }

  @Test
  void theWriterSeesTheOwnDraftsWithTheirAssessments() {
    CheckedDraft draft = checks.mine(WRITER, HOST, SWEDISH).get(0);

    assertEquals("d9", draft.document().key());
    Assessment assessment = Objects.requireNonNull(draft.assessment());
    assertEquals(Level.BOILERPLATE, assessment.level());
    assertFalse(assessment.findings().isEmpty());
    assertEquals(List.of(), checks.mine(MANAGER, HOST, SWEDISH));
  }

  @Test
  void theManagerSeesTheDraftThatIsRoutedThere() {
    assertEquals("d9", checks.routedTo(MANAGER, HOST, SWEDISH).get(0).document().key());
    assertNotNull(checks.check(MANAGER, HOST, "d9", SWEDISH).assessment());
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void noRoleOpensADraftOfSomeoneElse(Role role) {
    Caller other = new Caller("a3", "other", grants(role));
    desk.host().letRead("other");

    DeniedException denied =
        assertThrows(DeniedException.class, () -> checks.check(other, HOST, "d9", SWEDISH));

    assertEquals(Operation.SEE_OTHERS_DRAFT, denied.operation());
    assertEquals(List.of("draft.check refused"), desk.audit());
    assertEquals(0, drafts());
  }

  @Test
  void aFinishedDocumentOpensToWhomTheHostLetsReadIt() {
    desk.host().letter("d1", "1", DRAFT);
    Caller reader = new Caller("a3", "reader", grants(Role.OFFICIAL));

    assertThrows(DeniedException.class, () -> checks.check(reader, HOST, "d1", SWEDISH));
    desk.host().letRead("reader");
    assertNotNull(checks.check(reader, HOST, "d1", SWEDISH).assessment());
  }

  @Test
  void aSecretDraftIsNeverOpened() {
    desk.host().draft("d8", "writer", "manager", DRAFT, Confidentiality.RESTRICTED);

    List<CheckedDraft> mine = checks.mine(WRITER, HOST, SWEDISH);

    assertEquals(
        List.of(AssessmentStatus.ASSESSED, AssessmentStatus.RESTRICTED),
        mine.stream()
            .map(draft -> Objects.requireNonNull(draft.assessment()).status())
            .sorted()
            .toList());
    assertEquals(Problem.RESTRICTED_DOCUMENT, problemOf("d8"));
  }

  @Test
  void aHostWithoutDraftsAndADocumentThatIsNotThereAreTold() {
    assertEquals(Problem.UNKNOWN_DOCUMENT, problemOf("none"));
    desk.host().without(Capability.DRAFTS);
    assertEquals(
        Problem.HOST_LACKS,
        assertThrows(ComplianceException.class, () -> checks.mine(WRITER, HOST, SWEDISH))
            .problem());
  }

  @Test
  void aDraftThatTakesTooLongIsListedWithoutItsAssessment() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    DocumentReader slow =
        source -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          throw new IllegalStateException(MARKER);
        };
    DraftLimits limits = new DraftLimits(1, Duration.ofMillis(1), Duration.ofMillis(1), 100);
    desk.host().draft("d8", "writer", "manager", DRAFT);
    try (DraftChecks slowly = checks(slow, limits)) {
      List<CheckedDraft> mine = slowly.mine(WRITER, HOST, SWEDISH);

      assertEquals(2, mine.size());
      mine.forEach(draft -> assertNull(draft.assessment()));
      Assessment one =
          Objects.requireNonNull(slowly.check(WRITER, HOST, "d9", SWEDISH).assessment());
      assertTrue(
          List.of(UnreadableReason.TIMED_OUT.name(), UnreadableReason.READER_BUSY.name())
              .contains(one.reason()));
    } finally {
      never.countDown();
    }
  }

  @Test
  void theOneWhoMayReadSeesWhatTheLetterSaysToo() {
    ViewedDocument viewed = checks.view(WRITER, HOST, "d9", SWEDISH);

    assertEquals("d9", viewed.document().key());
    assertTrue(Objects.requireNonNull(viewed.letter().document()).text().contains(MARKER));
    assertEquals(Level.BOILERPLATE, viewed.letter().assessment().level());
    Caller other = new Caller("a3", "other", grants(Role.ADMIN));
    assertThrows(DeniedException.class, () -> checks.view(other, HOST, "d9", SWEDISH));
  }

  @Test
  void aFileIsCheckedForAnyoneWithARole() {
    DocumentSource file = DocumentSource.of("brev.txt", DRAFT.getBytes(StandardCharsets.UTF_8));

    List<Assessment> found = checks.check(caller(Grant.of(Role.HOST)), file, null, Locale.ENGLISH);

    assertEquals(Level.BOILERPLATE, found.get(0).level());
    assertEquals("brev.txt", found.get(0).file());
    assertThrows(DeniedException.class, () -> checks.check(caller(), file, null, Locale.ENGLISH));
  }

  @Test
  void theAppendixAfterALetterOfAPackCountsForIt() {
    DocumentReader pack =
        source ->
            new ReadingResult.Container(
                List.of(
                    part("brev.txt", Part.Kind.LETTER, Letters.IN_APPENDIX),
                    part("Bilaga 2.txt", Part.Kind.APPENDIX, Letters.COMPLETE)));
    DocumentSource file = DocumentSource.of("handlingar.txt", new byte[] {1});
    try (DraftChecks packs = checks(pack, DraftLimits.USUAL)) {
      List<Assessment> found = packs.check(WRITER, file, null, SWEDISH);

      assertEquals(List.of(Level.COMPLETE), found.stream().map(Assessment::level).toList());
    }
  }

  private static Part part(String name, Part.Kind kind, String text) {
    DocumentSource source = DocumentSource.of(name, text.getBytes(StandardCharsets.UTF_8));
    return new Part(name, null, kind, null, new LocalDocumentReaders().inProcess().read(source));
  }

  @Test
  void nothingOfADraftIsLeftButTheCountOfTheDay() throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (PrintStream captured = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      System.setErr(captured);
      checks.mine(WRITER, HOST, SWEDISH);
      checks.check(WRITER, HOST, "d9", SWEDISH);
      checks.check(
          WRITER,
          DocumentSource.of(MARKER + ".txt", DRAFT.getBytes(StandardCharsets.UTF_8)),
          null,
          SWEDISH);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }

    assertEquals(3, drafts());
    assertEquals(List.of(), desk.audit());
    assertEquals(0, desk.compliance().assessments().count());
    assertEquals("", said.toString(StandardCharsets.UTF_8));
    desk.close();
    assertEquals(List.of(), filesWith(MARKER, folder));
    assertEquals(List.of(), filesWith(MARKER, Path.of(System.getProperty("java.io.tmpdir"))));
  }

  private long drafts() {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    // A test may run over midnight.
    return desk.compliance().audit().draftChecks(today)
        + desk.compliance().audit().draftChecks(today.minusDays(1));
  }

  private Problem problemOf(String key) {
    return assertThrows(ComplianceException.class, () -> checks.check(WRITER, HOST, key, SWEDISH))
        .problem();
  }

  /** Returns the files below a folder that hold a word, in UTF-8 or UTF-16. */
  private static List<Path> filesWith(String word, Path below) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(below, 3)) {
      files.filter(Files::isRegularFile).filter(file -> holds(file, word)).forEach(found::add);
    } catch (UncheckedIOException e) {
      // Others' files come and go in the folder of all.
      return found;
    }
    return found;
  }

  private static boolean holds(Path file, String word) {
    try {
      if (Files.size(file) > 20_000_000) {
        return false;
      }
      String latin = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
          .map(word::getBytes)
          .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
          .anyMatch(latin::contains);
    } catch (IOException e) {
      return false;
    }
  }
}
