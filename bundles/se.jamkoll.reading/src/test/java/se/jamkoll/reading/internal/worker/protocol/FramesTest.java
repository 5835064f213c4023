package se.jamkoll.reading.internal.worker.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.ReadingLimits;

class FramesTest {

  private static final ReadingLimits LIMITS = new ReadingLimits(1, 2, 3, 4, 5);

  private final ResultCodec codec = new ResultCodec();

  @TempDir Path folder = Path.of("");

  @Property(tries = 200)
  void aRequestComesAsItWasSent(@ForAll String name, @ForAll byte[] content) throws IOException {
    Request received = received(Request.piped(name, LIMITS, content));

    assertTrue(name.endsWith(received.source().name()));
    assertEquals(LIMITS, received.limits());
    try (InputStream stream = received.source().open()) {
      assertArrayEquals(content, stream.readAllBytes());
    }
  }

  @Test
  void aSpooledFileIsGoneWhenItHasBeenOpened() throws IOException {
    Path file = Files.write(folder.resolve("spooled"), new byte[] {1, 2, 3});
    Request received = received(Request.spooled("letter.pdf", LIMITS, file));
    try (InputStream stream = received.source().open()) {
      assertArrayEquals(new byte[] {1, 2, 3}, stream.readAllBytes());
    }
    assertFalse(Files.exists(file));
  }

  @Test
  void theEndOfThePipeIsTheEndOfRequests() throws IOException {
    assertNull(Request.read(new ByteArrayInputStream(new byte[0])));
  }

  @Property(tries = 1_000)
  void anyBytesFromAWorkerAreAResponseOrRefused(@ForAll @Size(max = 64) byte[] bytes) {
    assertThrows(IOException.class, () -> Response.read(new ByteArrayInputStream(bytes), codec));
  }

  @Property(tries = 1_000)
  void anyContentOfAResponseIsTakenOrRefused(@ForAll @Size(max = 64) byte[] content)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Frame.write(out, 'R', content);
    try {
      assertNotNull(Response.read(new ByteArrayInputStream(out.toByteArray()), codec).result());
    } catch (ProtocolException e) {
      assertNotNull(e.getMessage());
    }
  }

  @Test
  void aLengthThatIsALieIsNotMadeRoomFor() {
    byte[] head = ByteBuffer.allocate(5).putInt(ResultCodec.MAX_DECODED).put((byte) 'R').array();
    byte[] beyond = ByteBuffer.allocate(5).putInt(-1).put((byte) 'R').array();

    assertThrows(EOFException.class, () -> Response.read(new ByteArrayInputStream(head), codec));
    assertThrows(
        ProtocolException.class, () -> Response.read(new ByteArrayInputStream(beyond), codec));
  }

  @Test
  void aResultTooLargeToSendBecomesARefusal() throws IOException {
    ReadingResult large =
        new ReadingResult.Unreadable(
            UnreadableReason.NO_TEXT, "å".repeat(ResultCodec.MAX_DECODED / 2));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Response(large, true).write(out, codec);
    Response received = Response.read(new ByteArrayInputStream(out.toByteArray()), codec);

    assertEquals(new ReadingResult.Unreadable(UnreadableReason.TOO_LARGE, ""), received.result());
    assertTrue(received.tired());
  }

  @Test
  void aWorkerOfAnotherVersionIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Hello.write(out, codec);
    byte[] other = out.toByteArray();
    Hello.read(new ByteArrayInputStream(other), codec);
    other[other.length - 1]++;

    assertThrows(ProtocolException.class, () -> Hello.read(new ByteArrayInputStream(other), codec));
  }

  private static Request received(Request sent) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sent.write(out);
    return Objects.requireNonNull(Request.read(new ByteArrayInputStream(out.toByteArray())));
  }
}
