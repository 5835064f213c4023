package se.jamkoll.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;

/** Every hostile file gets a status, and the next letter is read as if nothing had been. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileSetTest {

  @TempDir static Path folder = Path.of("");

  private Reader reader;
  private ServerSocketChannel server;

  @BeforeAll
  void open() throws IOException {
    reader = new Reader(folder);
    server = ServerSocketChannel.open();
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    server.configureBlocking(false);
  }

  @AfterAll
  void close() throws IOException {
    reader.close();
    server.close();
  }

  static Stream<HostileFile> files() {
    return Stream.of(HostileZips.all(), HostileXml.all(), HostilePdfs.all(), BrokenFiles.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("files")
  void aHostileFileGetsAStatusAndTheNextLetterIsRead(HostileFile file) throws IOException {
    assertSurvived(file);
  }

  @ParameterizedTest
  @MethodSource("references")
  void nothingThatAFileAsksForIsFetched(HostileFile file) throws IOException {
    assertSurvived(file);
    assertNull(server.accept(), "the server was contacted");
  }

  private Stream<HostileFile> references() {
    return new ExternalReferences("http://127.0.0.1:" + port() + "/evil.dtd").all().stream();
  }

  @ParameterizedTest
  @MethodSource("localReferences")
  void noFileThatAFileAsksForIsRead(HostileFile file) {
    ReadingResult result = reader.read(file.source());

    assertFalse(result.toString().contains("Hemligheten"), file.what());
  }

  private Stream<HostileFile> localReferences() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "Hemligheten");
    return new ExternalReferences(secret.toUri().toString()).all().stream();
  }

  @Test
  void namesThatLeadOutOfAFolderWriteNothing() throws IOException {
    HostileFile slip =
        HostileZips.all().stream()
            .filter(file -> file.name().equals("slip.zip"))
            .findFirst()
            .orElseThrow();
    reader.read(slip.source());

    assertFalse(Files.exists(Path.of("/tmp/slipped-absolute.docx")));
    try (Stream<Path> all = Files.walk(folder)) {
      assertTrue(all.noneMatch(path -> path.toString().contains("slipped")));
    }
  }

  private void assertSurvived(HostileFile file) throws IOException {
    DocumentSource source = file.source();
    AtomicReference<String> status = new AtomicReference<>("");
    String printed = Reader.printedBy(() -> status.set(reader.status(source)));

    assertTrue(file.statuses().contains(status.get()), file + ": " + status);
    assertEquals(HostileFile.READ, reader.statusOfAGoodLetter());
    assertEquals(0, reader.pool().failed(), "workers that broke down");
    assertFalse(printed.contains(HostileFile.MARKER), printed);
    assertEquals(List.of(), reader.filesWith(HostileFile.MARKER));
    assertEquals(List.of(), reader.spooled());
  }

  private int port() {
    try {
      return ((InetSocketAddress) server.getLocalAddress()).getPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
