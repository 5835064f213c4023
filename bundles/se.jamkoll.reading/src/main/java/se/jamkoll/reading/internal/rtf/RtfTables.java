package se.jamkoll.reading.internal.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The fonts and styles that an RTF file names before its text. */
final class RtfTables {

  private static final int MAX_NAME = 200;

  private final Map<Integer, Charset> charsets = new HashMap<>();
  private final Map<Integer, RtfStyle> paragraphStyles = new HashMap<>();
  private final Map<Integer, RtfStyle> characterStyles = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private int font;
  private int characterStyle;

  /** Takes in a font: in the table of fonts the one that is described, else the one that holds. */
  void font(int number, RtfGroup group) {
    font = number;
    group.charset = charsets.get(number);
  }

  void charset(int number, Charset ansi, RtfGroup group) {
    if (group.destination == RtfGroup.Destination.FONTS) {
      charsets.put(font, RtfCharsets.ofFont(number, ansi));
    }
  }

  /** Takes in that a character style is described, or holds. */
  void characterStyle(int number, RtfGroup group) {
    characterStyle = number;
    group.placeholder = characterStyles.getOrDefault(number, RtfStyle.NONE).placeholder();
  }

  /** Takes in part of a style's name, which ends in a semicolon. */
  void style(String characters, RtfGroup group) {
    int end = characters.indexOf(';');
    if (name.length() < MAX_NAME) {
      name.append(end < 0 ? characters : characters.substring(0, end));
    }
    if (end < 0) {
      return;
    }
    RtfStyle style = RtfStyle.named(name.toString(), group.outlineLevel);
    if (characterStyle > 0) {
      characterStyles.put(characterStyle, style);
    } else {
      paragraphStyles.put(group.style, style);
    }
    name.setLength(0);
    characterStyle = 0;
  }

  RtfStyle paragraphStyle(int number) {
    return paragraphStyles.getOrDefault(number, RtfStyle.NONE);
  }
}
