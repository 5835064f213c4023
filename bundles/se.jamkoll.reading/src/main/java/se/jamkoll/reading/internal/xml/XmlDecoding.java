package se.jamkoll.reading.internal.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.internal.UnreadableException;

/**
 * Decodes XML before it is parsed: of bytes that are no text the parser of the platform tells on
 * the standard error stream, where a user would read it.
 */
final class XmlDecoding {

  private static final int DECLARATION = 200;
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([\\w.:-]+)");

  private XmlDecoding() {}

  /**
   * Returns the characters of a part; reading them fails where bytes are no text.
   *
   * @throws UnreadableException when the encoding that the part declares is not known
   */
  static Reader reader(byte[] xml) throws UnreadableException {
    int start = startsWith(xml, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    // A decoder that is not told otherwise reports what it cannot decode.
    return new InputStreamReader(
        new ByteArrayInputStream(xml, start, xml.length - start), charset(xml, start).newDecoder());
  }

  private static Charset charset(byte[] xml, int start) throws UnreadableException {
    if (startsWith(xml, 0xFE, 0xFF) || startsWith(xml, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16;
    }
    if (startsWith(xml, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(xml, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    int length = Math.min(DECLARATION, xml.length - start);
    Matcher declared =
        ENCODING.matcher(new String(xml, start, length, StandardCharsets.ISO_8859_1));
    return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
  }

  private static Charset named(String name) throws UnreadableException {
    try {
      if (Charset.isSupported(name) && Charset.forName(name).canEncode()) {
        return Charset.forName(name);
      }
    } catch (IllegalCharsetNameException e) {
      throw new UnreadableException(UnreadableReason.DAMAGED, "", e);
    }
    throw new UnreadableException(UnreadableReason.DAMAGED, "");
  }

  private static boolean startsWith(byte[] xml, int... bytes) {
    if (xml.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((xml[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
