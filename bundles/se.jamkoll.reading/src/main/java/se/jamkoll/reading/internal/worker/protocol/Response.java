package se.jamkoll.reading.internal.worker.protocol;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.UnreadableReason;

/**
 * What a worker answers.
 *
 * @param result what it read
 * @param tired whether it asks to be replaced, since its memory has filled
 */
public record Response(ReadingResult result, boolean tired) {

  private static final int KIND = 'R';

  /** Sends the response; a result that is larger than may be sent becomes a refusal. */
  public void write(OutputStream out, ResultCodec codec) throws IOException {
    byte[] encoded = encoded(codec);
    byte[] content = new byte[encoded.length + 1];
    content[0] = (byte) (tired ? 1 : 0);
    System.arraycopy(encoded, 0, content, 1, encoded.length);
    Frame.write(out, KIND, content);
    out.flush();
  }

  /**
   * Receives a response.
   *
   * @throws ProtocolException when what comes is none
   * @throws EOFException when the worker has ended
   */
  public static Response read(InputStream in, ResultCodec codec) throws IOException {
    byte[] content = Frame.read(in, KIND, ResultCodec.MAX_DECODED);
    if (content == null) {
      throw new EOFException();
    }
    if (content.length == 0) {
      throw new ProtocolException("an empty response");
    }
    byte[] encoded = Arrays.copyOfRange(content, 1, content.length);
    return new Response(codec.decode(encoded), content[0] != 0);
  }

  private byte[] encoded(ResultCodec codec) throws ProtocolException {
    try {
      return codec.encode(result);
    } catch (ProtocolException e) {
      return codec.encode(new ReadingResult.Unreadable(UnreadableReason.TOO_LARGE, ""));
    }
  }
}
