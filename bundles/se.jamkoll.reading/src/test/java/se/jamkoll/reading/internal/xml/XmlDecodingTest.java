package se.jamkoll.reading.internal.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.internal.UnreadableException;

class XmlDecodingTest {

  @Test
  void theEncodingIsTheOneThatThePartTells() throws UnreadableException {
    String declared = "<?xml version='1.0' encoding='iso-8859-1'?><p>åäö</p>";

    assertEquals("åäö", text("<p>åäö</p>".getBytes(UTF_8)));
    assertEquals("åäö", text("\uFEFF<p>åäö</p>".getBytes(UTF_8)));
    assertEquals("åäö", text("<p>åäö</p>".getBytes(UTF_16)));
    assertEquals("åäö", text("<p>åäö</p>".getBytes(UTF_16LE)));
    assertEquals("åäö", text("<p>åäö</p>".getBytes(UTF_16BE)));
    assertEquals("åäö", text(declared.getBytes(ISO_8859_1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00FF<p/>",
        "<p>\u00E5</p>",
        "<?xml version='1.0' encoding='us-ascii'?><p>\u00E5</p>",
        "<?xml version='1.0' encoding='no-such'?><p/>",
        "<?xml version='1.0' encoding=':'?><p/>"
      })
  void bytesThatAreNoTextAreDamagedWithoutAWord(String bytes) {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (PrintStream capture = new PrintStream(said, true, UTF_8)) {
      System.setErr(capture);
      UnreadableException refused =
          assertThrows(UnreadableException.class, () -> text(bytes.getBytes(ISO_8859_1)));
      assertEquals(UnreadableReason.DAMAGED, refused.reason());
    } finally {
      System.setErr(before);
    }
    assertEquals("", said.toString(UTF_8));
  }

  private static String text(byte[] xml) throws UnreadableException {
    XmlCursor cursor = new XmlCursor(xml, ParagraphText.NONE, 10);
    assertTrue(cursor.child(0));
    return cursor.text(1);
  }
}
