package se.jamkoll.reading.internal.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.UnreadableException;

/** A zip file in memory, read by its central directory. */
public final class ZipArchive {

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int CENTRAL_SIGNATURE = 0x02014b50;
  private static final int LOCAL_SIGNATURE = 0x04034b50;
  private static final int END_SIZE = 22;
  private static final int CENTRAL_SIZE = 46;
  private static final int LOCAL_SIZE = 30;
  private static final int MAX_COMMENT = 0xFFFF;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final byte[] content;
  private final ByteBuffer bytes;
  private final Map<String, Entry> entries;
  private final UnpackAllowance allowance;

  private ZipArchive(
      byte[] content, ByteBuffer bytes, Map<String, Entry> entries, UnpackAllowance allowance) {
    this.content = content;
    this.bytes = bytes;
    this.entries = entries;
    this.allowance = allowance;
  }

  private record Entry(int flags, int method, int packedSize, long size, int offset) {

    boolean encrypted() {
      return (flags & 1) != 0;
    }
  }

  /** Tells whether the bytes start as those of a zip file. */
  public static boolean looksLikeZip(byte[] bytes) {
    return bytes.length >= 4
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && bytes[2] == 3
        && bytes[3] == 4;
  }

  /**
   * Opens a zip file.
   *
   * @throws UnreadableException when it is damaged or has too many entries
   */
  public static ZipArchive open(byte[] content, ReadingLimits limits, UnpackAllowance allowance)
      throws UnreadableException {
    ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    int end = findEnd(bytes);
    int count = Short.toUnsignedInt(bytes.getShort(end + 10));
    if (count > limits.maxEntries()) {
      throw new UnreadableException(UnreadableReason.TOO_LARGE, "");
    }
    int at = bytes.getInt(end + 16);
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      at = readEntry(content, bytes, at, entries);
    }
    return new ZipArchive(content, bytes, entries, allowance);
  }

  private static int findEnd(ByteBuffer bytes) throws UnreadableException {
    int last = bytes.capacity() - END_SIZE;
    int first = Math.max(0, last - MAX_COMMENT);
    for (int at = last; at >= first; at--) {
      if (bytes.getInt(at) == END_SIGNATURE) {
        return at;
      }
    }
    throw damaged();
  }

  private static int readEntry(byte[] content, ByteBuffer bytes, int at, Map<String, Entry> entries)
      throws UnreadableException {
    check(bytes, at, CENTRAL_SIZE);
    if (bytes.getInt(at) != CENTRAL_SIGNATURE) {
      throw damaged();
    }
    int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
    int extraLength = Short.toUnsignedInt(bytes.getShort(at + 30));
    int commentLength = Short.toUnsignedInt(bytes.getShort(at + 32));
    check(bytes, at + CENTRAL_SIZE, nameLength);
    String name = EntryName.of(content, at + CENTRAL_SIZE, nameLength);
    entries.putIfAbsent(
        name.replace('\\', '/'),
        new Entry(
            bytes.getShort(at + 8),
            bytes.getShort(at + 10),
            bytes.getInt(at + 20),
            Integer.toUnsignedLong(bytes.getInt(at + 24)),
            bytes.getInt(at + 42)));
    return at + CENTRAL_SIZE + nameLength + extraLength + commentLength;
  }

  /** Returns the names of the entries, in the order of the file. */
  public Set<String> names() {
    return entries.keySet();
  }

  /** Tells whether any entry is protected by a password. */
  public boolean encrypted() {
    return entries.values().stream().anyMatch(Entry::encrypted);
  }

  /**
   * Unpacks an entry; null when there is none by that name.
   *
   * @throws UnreadableException when the entry is damaged, encrypted or too large
   */
  public byte @Nullable [] unpack(String name) throws UnreadableException {
    Entry entry = entries.get(name);
    if (entry == null) {
      return null;
    }
    if (entry.encrypted()) {
      throw new UnreadableException(UnreadableReason.ENCRYPTED, "");
    }
    check(bytes, entry.offset(), LOCAL_SIZE);
    if (bytes.getInt(entry.offset()) != LOCAL_SIGNATURE) {
      throw damaged();
    }
    int start =
        entry.offset()
            + LOCAL_SIZE
            + Short.toUnsignedInt(bytes.getShort(entry.offset() + 26))
            + Short.toUnsignedInt(bytes.getShort(entry.offset() + 28));
    check(bytes, start, entry.packedSize());
    byte[] unpacked =
        switch (entry.method()) {
          case STORED -> stored(start, entry.packedSize());
          case DEFLATED -> inflated(start, entry);
          default -> throw damaged();
        };
    allowance.take(unpacked.length);
    return unpacked;
  }

  private byte[] stored(int start, int size) throws UnreadableException {
    allowance.check(size);
    return Arrays.copyOfRange(content, start, start + size);
  }

  private byte[] inflated(int start, Entry entry) throws UnreadableException {
    allowance.check(entry.size());
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(content, start, entry.packedSize());
      // The stated size is only a hint: it may lie in both directions.
      byte[] out = new byte[(int) Math.max(64, Math.min(entry.size(), 8L * entry.packedSize()))];
      int length = 0;
      while (!inflater.finished()) {
        if (length == out.length) {
          out = grow(out);
        }
        int more = inflater.inflate(out, length, out.length - length);
        boolean stuck = more == 0 && !inflater.finished();
        if (stuck && (inflater.needsInput() || inflater.needsDictionary())) {
          throw damaged();
        }
        length += more;
      }
      return length == out.length ? out : Arrays.copyOf(out, length);
    } catch (DataFormatException e) {
      throw new UnreadableException(UnreadableReason.DAMAGED, "", e);
    } finally {
      inflater.end();
    }
  }

  private byte[] grow(byte[] out) throws UnreadableException {
    allowance.check(out.length + 1L);
    return Arrays.copyOf(out, (int) Math.min(allowance.left(), 2L * out.length));
  }

  private static void check(ByteBuffer bytes, int at, int length) throws UnreadableException {
    if (at < 0 || length < 0 || at > bytes.capacity() - length) {
      throw damaged();
    }
  }

  private static UnreadableException damaged() {
    return new UnreadableException(UnreadableReason.DAMAGED, "");
  }
}
