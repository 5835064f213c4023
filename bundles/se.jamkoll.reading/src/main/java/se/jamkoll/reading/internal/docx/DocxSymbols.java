package se.jamkoll.reading.internal.docx;

import java.util.Locale;
import se.jamkoll.reading.internal.xml.XmlCursor;

/** Characters of symbol fonts, as letters that any font has. */
final class DocxSymbols {

  private static final int PRIVATE_USE = 0xF000;

  private DocxSymbols() {}

  /** Returns the symbol that the cursor stands at; empty when it says nothing to a reader. */
  static String read(XmlCursor xml) {
    String font = xml.attribute("font", "").toLowerCase(Locale.ROOT);
    int code;
    try {
      code = Integer.parseInt(xml.attribute("char", ""), 16);
    } catch (NumberFormatException e) {
      return "";
    }
    int glyph = code >= PRIVATE_USE ? code - PRIVATE_USE : code;
    if (font.startsWith("wingdings 2")) {
      return wingdings2(glyph);
    }
    if (font.startsWith("wingdings")) {
      return wingdings(glyph);
    }
    return Character.isDefined(glyph) && glyph >= ' ' ? Character.toString(glyph) : "";
  }

  private static String wingdings(int glyph) {
    return switch (glyph) {
      case 0x6F, 0x70, 0x71, 0x72, 0xA8 -> "☐";
      case 0x78, 0xFD -> "☒";
      case 0xFE -> "☑";
      case 0xFC -> "✓";
      case 0xFB -> "✗";
      default -> "";
    };
  }

  private static String wingdings2(int glyph) {
    return switch (glyph) {
      case 0xA3, 0x2A -> "☐";
      case 0x51, 0x54, 0x53 -> "☒";
      case 0x52 -> "☑";
      case 0x50 -> "✓";
      case 0x4F -> "✗";
      default -> "";
    };
  }
}
