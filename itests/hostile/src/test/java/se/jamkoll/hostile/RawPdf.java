package se.jamkoll.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;

/** Writes PDF files object by object, so that the objects may say anything. */
final class RawPdf {

  static final Charset CHARSET = ISO_8859_1;

  private static final byte[] SPACES = " ".repeat(1 << 20).getBytes(CHARSET);

  private final Map<Integer, byte[]> objects = new TreeMap<>();
  private String trailer = "";

  /** Creates a file whose object 1 is the catalogue, 2 the root of the pages and 3 a font. */
  RawPdf() {
    object(1, "<</Type/Catalog/Pages 2 0 R>>");
    object(3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
  }

  /** Creates a file of one page, object 4, with a content, object 5. */
  static RawPdf ofPage(String content) {
    return new RawPdf().object(2, pages(1, "4 0 R")).object(4, page("")).stream(5, "", content);
  }

  static String pages(int count, String kids) {
    return "<</Type/Pages/Count " + count + "/Kids[" + kids + "]>>";
  }

  static String page(String more) {
    return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R"
        + "/Resources<</Font<</F 3 0 R>>/XObject<</X 6 0 R>>>>"
        + more
        + ">>";
  }

  RawPdf object(int number, String text) {
    objects.put(number, text.getBytes(CHARSET));
    return this;
  }

  RawPdf stream(int number, String dictionary, String text) {
    return stream(number, dictionary, text.getBytes(CHARSET));
  }

  RawPdf stream(int number, String dictionary, byte[] content) {
    String head =
        String.format(Locale.ROOT, "<</Length %d %s>>\nstream\n", content.length, dictionary);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.getBytes(CHARSET));
    bytes.writeBytes(content);
    bytes.writeBytes("\nendstream".getBytes(CHARSET));
    objects.put(number, bytes.toByteArray());
    return this;
  }

  /** Adds entries to the trailer. */
  RawPdf trailer(String entries) {
    trailer = entries;
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(bytes, "%PDF-1.7\n");
    StringBuilder places = new StringBuilder();
    for (Map.Entry<Integer, byte[]> object : objects.entrySet()) {
      String place = String.format(Locale.ROOT, "%010d 00000 n \n", bytes.size());
      places.append(object.getKey()).append(" 1\n").append(place);
      write(bytes, object.getKey() + " 0 obj\n");
      bytes.writeBytes(object.getValue());
      write(bytes, "\nendobj\n");
    }
    int table = bytes.size();
    write(bytes, "xref\n0 1\n0000000000 65535 f \n" + places);
    String more = trailer.replace("SELF", String.valueOf(table));
    write(bytes, "trailer\n<</Root 1 0 R/Size 1000" + more + ">>\n");
    write(bytes, "startxref\n" + table + "\n%%EOF\n");
    return bytes.toByteArray();
  }

  /** Returns a number of megabytes of spaces, packed. */
  static byte[] deflated(int megabytes) {
    return deflated(SPACES, megabytes);
  }

  static byte[] deflated(byte[] content) {
    return deflated(content, 1);
  }

  private static byte[] deflated(byte[] content, int times) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      for (int i = 0; i < times; i++) {
        out.write(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(ByteArrayOutputStream bytes, String text) {
    bytes.writeBytes(text.getBytes(CHARSET));
  }
}
