package se.jamkoll.reading.internal.worker.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.Segment;

/** Turns what a reader says into bytes and back. Safe for use by several threads. */
public final class ResultCodec {

  /** The most memory that one result takes when it is decoded, in bytes. */
  public static final int MAX_DECODED = 64 << 20;

  private final Coder results;
  private final long shape;

  /** Creates the codec. */
  public ResultCodec() {
    Coders coders = new Coders();
    this.results = coders.of(ReadingResult.class);
    this.shape = digest(coders.shape());
  }

  /** Returns a digest of what the records of the api look like: both sides must have the same. */
  public long shape() {
    return shape;
  }

  /**
   * Returns a result as bytes.
   *
   * @throws ProtocolException when it is larger than {@link #decode} would take
   */
  public byte[] encode(ReadingResult result) throws ProtocolException {
    Encoder out = new Encoder(new Budget(MAX_DECODED));
    results.write(result, out);
    return out.toBytes();
  }

  /**
   * Returns the result that bytes stand for.
   *
   * @throws ProtocolException when they stand for none, or for one that no reader would give
   */
  public ReadingResult decode(byte[] bytes) throws ProtocolException {
    Decoder in = new Decoder(bytes, new Budget(MAX_DECODED));
    if (!(results.read(in) instanceof ReadingResult result) || in.remaining() > 0) {
      throw new ProtocolException("not one whole result");
    }
    check(result);
    return result;
  }

  private static void check(ReadingResult result) throws ProtocolException {
    if (result instanceof ReadingResult.Read read) {
      check(read.document());
    } else if (result instanceof ReadingResult.Container container) {
      for (ReadingResult.Part part : container.parts()) {
        check(part.result());
      }
    }
  }

  /** Whoever asks for the text of a paragraph gets it: every place is within the text. */
  private static void check(DecisionDocument document) throws ProtocolException {
    int number = 0;
    for (Paragraph paragraph : document.paragraphs()) {
      number++;
      boolean inPlace =
          paragraph.number() == number
              && paragraph.end() <= document.text().length()
              && paragraph.marks().stream().allMatch(mark -> lies(mark, paragraph))
              && paragraph.segments().stream().allMatch(each -> lies(each, paragraph));
      if (!inPlace) {
        throw new ProtocolException("a paragraph out of place");
      }
    }
  }

  private static boolean lies(Paragraph.Mark mark, Paragraph paragraph) {
    return paragraph.start() <= mark.start()
        && mark.start() <= mark.end()
        && mark.end() <= paragraph.end();
  }

  private static boolean lies(Segment segment, Paragraph paragraph) {
    return paragraph.start() <= segment.start() && segment.end() <= paragraph.end();
  }

  private static long digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(digest.digest(text.getBytes(UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
