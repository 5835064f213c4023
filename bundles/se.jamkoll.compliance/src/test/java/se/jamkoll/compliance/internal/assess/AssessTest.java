package se.jamkoll.compliance.internal.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.api.host.DocumentContent;
import se.jamkoll.api.host.DocumentVersion;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostException;
import se.jamkoll.assessing.FileProfileSource;
import se.jamkoll.assessing.RubricAssessor;
import se.jamkoll.compliance.internal.host.FailingQueue;
import se.jamkoll.compliance.internal.host.Letters;
import se.jamkoll.compliance.internal.host.MemoryHost;
import se.jamkoll.compliance.internal.meeting.World;
import se.jamkoll.reading.FileDocumentReader;

@Timeout(120)
class AssessTest {

  @TempDir Path folder;

  private World world;

  @BeforeEach
  void open() {
    world = new World(folder);
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void whatIsKeptExplainsTheLevelWithoutText() throws Exception {
    MemoryHost host = new MemoryHost("reg");
    host.letter("d1", "1", Letters.MISSING);
    AssessmentRecord record = only(host);

    assertEquals(Level.MISSING, record.level());
    assertEquals(64, String.valueOf(record.sha256()).length());
    assertTrue(record.findings().stream().anyMatch(f -> f.rule().equals("consequences-described")));
    assertTrue(!record.toString().contains("busslinje"), record.toString());
  }

  @Test
  void theNumberOfTheAppendixIsKept() throws Exception {
    MemoryHost host = new MemoryHost("reg");
    host.letter("d1", "1", Letters.IN_APPENDIX);
    AssessmentRecord record = only(host);

    assertEquals("2", record.appendix());
    assertEquals(Level.PARTIAL, record.level());
    assertTrue(record.uncertain());
  }

  @Test
  void aLetterThatSpeaksOfNoAppendixHasNone() throws Exception {
    MemoryHost host = new MemoryHost("reg");
    host.letter("d1", "1", Letters.COMPLETE);

    assertNull(only(host).appendix());
  }

  @Test
  void whatCannotBeReadIsKeptWithItsReason() throws Exception {
    MemoryHost host = new MemoryHost("reg");
    host.letter("d1", "1", "");
    AssessmentRecord record = only(host);

    assertEquals(AssessmentStatus.UNREADABLE, record.status());
    assertEquals(UnreadableReason.EMPTY_FILE.name(), record.reason());
    assertNull(record.level());
  }

  @Test
  void theBestOfSeveralLettersInOneFileStandsAndIsUncertainWhenTheyDiffer() throws Exception {
    AssessmentRecord differing = only(zipped(Letters.MISSING, Letters.COMPLETE));
    assertEquals(Level.COMPLETE, differing.level());
    assertTrue(differing.uncertain());
  }

  @Test
  void severalLettersThatAgreeAreCertain() throws Exception {
    AssessmentRecord agreeing = only(zipped(Letters.COMPLETE, Letters.COMPLETE));
    assertEquals(Level.COMPLETE, agreeing.level());
    assertTrue(!agreeing.uncertain());
  }

  @Test
  void aBusyReaderIsTriedAgainAndNothingIsKeptOfIt() throws Exception {
    world.close();
    AtomicBoolean busy = new AtomicBoolean(true);
    FileDocumentReader reader = new FileDocumentReader();
    world =
        new World(
            folder,
            Duration.ofSeconds(30),
            source ->
                busy.get()
                    ? new ReadingResult.Unreadable(UnreadableReason.READER_BUSY, "")
                    : reader.read(source));
    MemoryHost host = new MemoryHost("reg");
    host.letter("d1", "1", Letters.COMPLETE);
    world.attach(host);
    world.work();
    assertEquals(List.of(), world.assessments());
    assertTrue(
        world.troubles().containsValue("The document was not read: READER_BUSY."),
        world.troubles().toString());

    busy.set(false);
    world.later();

    assertEquals(Level.COMPLETE, world.assessments().get(0).level());
  }

  @Test
  void aDocumentThatStopsComingIsTheHostsTroubleAndNotTheDocuments() throws Exception {
    AtomicBoolean broken = new AtomicBoolean(true);
    MemoryHost host =
        new MemoryHost("reg") {
          @Override
          public DocumentContent open(DocumentVersion version) throws HostException {
            DocumentContent content = super.open(version);
            return broken.get()
                ? new DocumentContent(version, -1, null, new BrokenStream())
                : content;
          }
        };
    host.letter("d1", "1", Letters.COMPLETE);
    world.attach(host);
    world.work();
    assertEquals(List.of(), world.assessments());

    broken.set(false);
    world.later();

    assertEquals(Level.COMPLETE, world.assessments().get(0).level());
  }

  @Test
  void aVersionThatIsNotTheOneAskedForIsNotKept() throws Exception {
    AtomicBoolean changed = new AtomicBoolean(true);
    MemoryHost host =
        new MemoryHost("reg") {
          @Override
          public DocumentContent open(DocumentVersion version) throws HostException {
            return changed.get()
                ? new DocumentContent(
                    new DocumentVersion(version.document(), "2"),
                    -1,
                    null,
                    new ByteArrayInputStream(Letters.MISSING.getBytes(StandardCharsets.UTF_8)))
                : super.open(version);
          }
        };
    host.letter("d1", "1", Letters.MISSING);
    world.attach(host);
    world.work();
    assertEquals(List.of(), world.assessments());

    changed.set(false);
    host.letter("d1", "2", Letters.COMPLETE);
    world.later();

    assertEquals(
        List.of("2"), world.assessments().stream().map(each -> each.version().version()).toList());
  }

  @Test
  void aResultIsKeptTogetherWithWhatTheHostIsToldOrNotAtAll() throws Exception {
    MemoryHost host = new MemoryHost("reg");
    HostDocument letter = host.letter("d1", "1", Letters.COMPLETE);
    DocumentAssessor assessor =
        new DocumentAssessor(
            new FileDocumentReader(),
            new RubricAssessor(),
            world.compliance(),
            world.unit(),
            new FailingQueue(world.queue(), () -> true),
            world.events(),
            world.clock());

    assertThrows(
        IllegalStateException.class,
        () -> assessor.assess(host, letter, new FileProfileSource().defaultProfile()));

    assertEquals(List.of(), world.assessments());
    assertEquals(List.of(), world.queue().entries("publish", 10));
  }

  @Test
  void ofADraftNothingIsKeptWhoeverAsks() {
    MemoryHost host = new MemoryHost("reg");
    HostDocument plain = MemoryHost.document("d1", "1", HostDocument.Role.LETTER);
    HostDocument draft =
        new HostDocument(
            plain.version(),
            HostDocument.State.DRAFT,
            plain.confidentiality(),
            plain.role(),
            null,
            plain.title(),
            plain.fileName(),
            plain.changed(),
            plain.facts());

    assertThrows(
        IllegalArgumentException.class,
        () -> world.assessor().assess(host, draft, new FileProfileSource().defaultProfile()));
  }

  private AssessmentRecord only(MemoryHost host) throws InterruptedException {
    world.attach(host);
    world.work();
    List<AssessmentRecord> kept = world.assessments();
    assertEquals(1, kept.size(), world.troubles().toString());
    return kept.get(0);
  }

  private static MemoryHost zipped(String... letters) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < letters.length; i++) {
        zip.putNextEntry(new ZipEntry("letter" + i + ".txt"));
        zip.write(letters[i].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    byte[] content = bytes.toByteArray();
    MemoryHost host =
        new MemoryHost("reg") {
          @Override
          public DocumentContent open(DocumentVersion version) {
            return new DocumentContent(
                version, content.length, null, new ByteArrayInputStream(content));
          }
        };
    host.letter("pack", "1", "");
    return host;
  }

  private static final class BrokenStream extends InputStream {

    @Override
    public int read() throws IOException {
      throw new IOException("The line is dead.");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return read();
    }
  }
}
