package se.jamkoll.reading.internal.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.internal.UnreadableException;

/** Unpacks streams, no more of them in one file than a limit. */
public final class Streams {

  /** The most that one step of any text filter of PDF grows its input. */
  private static final int MAX_GROWTH = 1_400;

  /** The most that one stream unpacks to: the largest drawn map needs a part of it. */
  private static final int MAX_STREAM = 64 << 20;

  private long left;

  /** Creates a source of streams that unpacks at most so many bytes. */
  public Streams(long maxUnpackedBytes) {
    left = maxUnpackedBytes;
  }

  /**
   * Returns the unpacked bytes of a stream; of a damaged one, those before the damage.
   *
   * @throws UnreadableException when the streams of the file unpack to more than allowed
   */
  public byte[] unpack(COSStream stream) throws UnreadableException {
    try {
      byte[] bytes = isPlainFlate(stream) ? inflate(raw(stream)) : unpackWithFilters(stream);
      spend(bytes.length);
      return bytes;
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static boolean isPlainFlate(COSStream stream) {
    COSBase filters = stream.getFilters();
    COSBase filter =
        filters instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filters;
    boolean flate =
        COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    return flate && stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) == null;
  }

  private static byte[] raw(COSStream stream) throws IOException {
    try (InputStream in = stream.createRawInputStream()) {
      return in.readAllBytes();
    }
  }

  private byte[] inflate(byte[] packed) throws UnreadableException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream unpacked = new ByteArrayOutputStream(Math.max(64, packed.length * 3));
      byte[] buffer = new byte[16 * 1024];
      long most = Math.min(left, MAX_STREAM);
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
        unpacked.write(buffer, 0, count);
        if (unpacked.size() > most) {
          throw tooLarge();
        }
      }
      return unpacked.toByteArray();
    } catch (DataFormatException e) {
      return new byte[0];
    } finally {
      inflater.end();
    }
  }

  private byte[] unpackWithFilters(COSStream stream) throws IOException, UnreadableException {
    if (stream.getFilters() != null) {
      long growth = stream.getFilters() instanceof COSArray array ? growth(array) : MAX_GROWTH;
      long raw = raw(stream).length;
      if (raw > 0 && growth > left / raw) {
        throw tooLarge();
      }
    }
    try (InputStream in = stream.createInputStream()) {
      return in.readAllBytes();
    }
  }

  private static long growth(COSArray filters) {
    long growth = 1;
    for (int i = 0; i < filters.size(); i++) {
      COSBase filter = filters.getObject(i);
      boolean ascii =
          COSName.ASCII85_DECODE.equals(filter) || COSName.ASCII_HEX_DECODE.equals(filter);
      growth = ascii ? growth * 4 : Math.min(growth * MAX_GROWTH, Integer.MAX_VALUE);
    }
    return growth;
  }

  private void spend(int bytes) throws UnreadableException {
    left -= bytes;
    if (left < 0) {
      throw tooLarge();
    }
  }

  private static UnreadableException tooLarge() {
    return new UnreadableException(UnreadableReason.TOO_LARGE, "unpacked");
  }
}
