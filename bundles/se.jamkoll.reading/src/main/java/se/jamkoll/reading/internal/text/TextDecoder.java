package se.jamkoll.reading.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character set of Swedish text: by its byte order mark, as UTF-8 where the bytes are
 * that, else as the old set in which most of its other characters are Swedish letters.
 */
public final class TextDecoder {

  private static final int SAMPLE = 64 * 1024;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String SWEDISH = "åäöÅÄÖéÉüÜ–”’»§";
  private static final String WINDOWS = "windows-1252";

  /** The likeliest first: where two fit alike, it wins. */
  private static final List<String> OLD = List.of(WINDOWS, "x-MacRoman", "IBM850");

  private TextDecoder() {}

  /** Returns the text of bytes, without a byte order mark. */
  public static String decode(byte[] bytes) {
    String text = new String(bytes, charsetOf(bytes));
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** Returns the character set of bytes. */
  public static Charset charsetOf(byte[] bytes) {
    Charset wide = wide(bytes);
    if (wide != null) {
      return wide;
    }
    return isUtf8(bytes) ? StandardCharsets.UTF_8 : old(bytes);
  }

  private static @Nullable Charset wide(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if (first == 0xFF && second == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (first == 0xFE && second == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (first != 0 && second == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return first == 0 && second != 0 ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Charset old(byte[] bytes) {
    Charset best = StandardCharsets.ISO_8859_1;
    int most = -1;
    for (String name : OLD) {
      if (Charset.isSupported(name)) {
        Charset charset = Charset.forName(name);
        int swedish = swedishLetters(bytes, charset);
        if (swedish > most) {
          best = charset;
          most = swedish;
        }
      }
    }
    return best;
  }

  private static int swedishLetters(byte[] bytes, Charset charset) {
    String sample = new String(bytes, 0, Math.min(SAMPLE, bytes.length), charset);
    int swedish = 0;
    for (int i = 0; i < sample.length(); i++) {
      swedish += SWEDISH.indexOf(sample.charAt(i)) >= 0 ? 1 : 0;
    }
    return swedish;
  }
}
