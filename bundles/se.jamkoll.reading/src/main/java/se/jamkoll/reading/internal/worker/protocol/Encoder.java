package se.jamkoll.reading.internal.worker.protocol;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes numbers and strings compactly; a short string that comes again is written once. */
final class Encoder {

  static final int NULL = 0;
  static final int AGAIN = 1;
  static final int LATIN = 2;
  static final int WIDE = 3;

  /** Longer strings seldom come again. */
  static final int LONGEST_KEPT = 256;

  private static final int FIRST_SIZE = 8 << 10;

  private final Map<String, Integer> kept = new HashMap<>();
  private final Budget budget;
  private byte[] bytes = new byte[FIRST_SIZE];
  private int length;

  Encoder(Budget budget) {
    this.budget = budget;
  }

  Budget budget() {
    return budget;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  void oneByte(int value) {
    makeRoom(1);
    bytes[length++] = (byte) value;
  }

  /** Writes a number, seven bits a byte, the lowest first. */
  void number(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      oneByte((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    oneByte((int) rest);
  }

  void fixed(long value, int size) {
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
      oneByte((int) (value >>> shift));
    }
  }

  void string(@Nullable String text) throws ProtocolException {
    if (text == null) {
      oneByte(NULL);
      return;
    }
    Integer place = text.length() <= LONGEST_KEPT ? kept.putIfAbsent(text, kept.size()) : null;
    if (place == null) {
      spelledOut(text);
    } else {
      oneByte(AGAIN);
      number(place);
    }
  }

  private void spelledOut(String text) throws ProtocolException {
    boolean latin = latin(text);
    budget.spend(Budget.STRING + 2L * text.length());
    byte[] encoded = latin ? text.getBytes(ISO_8859_1) : wide(text);
    oneByte(latin ? LATIN : WIDE);
    number(encoded.length);
    makeRoom(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
  }

  private void makeRoom(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  /** Keeps every code unit, also half a surrogate pair, which the JDK's own encoders replace. */
  private static byte[] wide(String text) {
    ByteBuffer encoded = ByteBuffer.allocate(Character.BYTES * text.length());
    encoded.asCharBuffer().put(text);
    return encoded.array();
  }

  private static boolean latin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xFF) {
        return false;
      }
    }
    return true;
  }
}
