package se.jamkoll.reading.internal.worker.protocol;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The frames that everything is sent in: four bytes of length, one of kind, and the content. */
final class Frame {

  private static final int HEAD = Integer.BYTES + 1;

  private Frame() {}

  static void write(OutputStream out, int kind, byte[] content) throws IOException {
    out.write(ByteBuffer.allocate(HEAD).putInt(content.length).put((byte) kind).array());
    out.write(content);
  }

  /**
   * Reads a frame, or returns null where the stream ends before one begins.
   *
   * @throws ProtocolException when it is of another kind, or longer than allowed
   * @throws EOFException when the stream ends within it
   */
  static byte @Nullable [] read(InputStream in, int kind, int maxLength) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    if (head.length == 0) {
      return null;
    }
    if (head.length < HEAD) {
      throw new EOFException();
    }
    ByteBuffer fields = ByteBuffer.wrap(head);
    int length = fields.getInt();
    if (fields.get() != kind) {
      throw new ProtocolException("a frame of another kind");
    }
    if (length < 0 || length > maxLength) {
      throw new ProtocolException("a frame longer than allowed");
    }
    // Makes room as the bytes come, so a length that is a lie costs nothing.
    byte[] content = in.readNBytes(length);
    if (content.length < length) {
      throw new EOFException();
    }
    return content;
  }
}
