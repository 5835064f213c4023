package se.jamkoll.reading.internal.worker.protocol;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what an {@link Encoder} wrote, or anything that claims to be so. */
final class Decoder {

  private static final int MAX_DEPTH = 16;

  private final byte[] bytes;
  private final List<String> kept = new ArrayList<>();
  private final Budget budget;
  private int at;
  private int depth;

  Decoder(byte[] bytes, Budget budget) {
    this.bytes = bytes;
    this.budget = budget;
  }

  Budget budget() {
    return budget;
  }

  int remaining() {
    return bytes.length - at;
  }

  void enter() throws ProtocolException {
    depth++;
    if (depth > MAX_DEPTH) {
      throw new ProtocolException("values nested too deep");
    }
  }

  void leave() {
    depth--;
  }

  int oneByte() throws ProtocolException {
    need(1);
    return bytes[at++] & 0xFF;
  }

  long number() throws ProtocolException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int next = oneByte();
      value |= (long) (next & 0x7F) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new ProtocolException("a number without end");
  }

  /** Reads how many bytes or elements follow; each takes a byte at least. */
  int count() throws ProtocolException {
    long count = number();
    if (count < 0 || count > remaining()) {
      throw new ProtocolException("more announced than there is");
    }
    return (int) count;
  }

  long fixed(int length) throws ProtocolException {
    need(length);
    long value = 0;
    for (int i = 0; i < length; i++) {
      value = (value << 8) | (bytes[at++] & 0xFF);
    }
    return value;
  }

  @Nullable String string() throws ProtocolException {
    return switch (oneByte()) {
      case Encoder.NULL -> null;
      case Encoder.AGAIN -> again();
      case Encoder.LATIN -> keep(latin());
      case Encoder.WIDE -> keep(wide());
      default -> throw new ProtocolException("a string of no known kind");
    };
  }

  private String again() throws ProtocolException {
    long place = number();
    if (place < 0 || place >= kept.size()) {
      throw new ProtocolException("a string that never came");
    }
    return kept.get((int) place);
  }

  private String latin() throws ProtocolException {
    int length = count();
    budget.spend(Budget.STRING + 2L * length);
    String text = new String(bytes, at, length, ISO_8859_1);
    at += length;
    return text;
  }

  private String wide() throws ProtocolException {
    int length = count();
    if (length % Character.BYTES != 0) {
      throw new ProtocolException("half a character");
    }
    budget.spend(Budget.STRING + (long) length);
    char[] units = new char[length / Character.BYTES];
    ByteBuffer.wrap(bytes, at, length).asCharBuffer().get(units);
    at += length;
    return new String(units);
  }

  private String keep(String text) {
    if (text.length() <= Encoder.LONGEST_KEPT) {
      kept.add(text);
    }
    return text;
  }

  private void need(int length) throws ProtocolException {
    if (remaining() < length) {
      throw new ProtocolException("less than announced");
    }
  }
}
