package se.jamkoll.reading.internal.zip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The name of an entry: UTF-8, or what older programs in Sweden write. */
final class EntryName {

  private static final String OLD = "IBM850";

  private EntryName() {}

  static String of(byte[] content, int start, int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(content, start, length))
          .toString();
    } catch (CharacterCodingException e) {
      Charset old = Charset.isSupported(OLD) ? Charset.forName(OLD) : StandardCharsets.ISO_8859_1;
      return new String(content, start, length, old);
    }
  }
}
