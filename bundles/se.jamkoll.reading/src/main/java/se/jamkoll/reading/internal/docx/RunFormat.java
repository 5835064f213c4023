package se.jamkoll.reading.internal.docx;

import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.xml.XmlCursor;

/**
 * The run properties that matter here; null or 0 where they are not set.
 *
 * @param style the id of the character style
 * @param bold whether the text is bold
 * @param italic whether it is italic
 * @param caps whether it is shown in capitals
 * @param underlined whether it is underlined
 * @param hidden whether it is hidden
 * @param size its size in points
 */
record RunFormat(
    @Nullable String style,
    @Nullable Boolean bold,
    @Nullable Boolean italic,
    @Nullable Boolean caps,
    @Nullable Boolean underlined,
    @Nullable Boolean hidden,
    float size) {

  static final RunFormat NONE = new RunFormat(null, null, null, null, null, null, 0);

  /** Reads the run properties that the cursor stands at. */
  static RunFormat read(XmlCursor xml) throws UnreadableException {
    String style = null;
    Boolean bold = null;
    Boolean italic = null;
    Boolean caps = null;
    Boolean underlined = null;
    Boolean hidden = null;
    float size = 0;
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "rStyle" -> style = xml.attribute("val");
        case "b" -> bold = isOn(xml);
        case "i" -> italic = isOn(xml);
        case "caps", "smallCaps" -> caps = isOn(xml) || Boolean.TRUE.equals(caps);
        case "u" -> underlined = isOn(xml);
        case "vanish" -> hidden = isOn(xml);
        case "sz" -> size = xml.number("val", 0) / 2f;
        default -> {}
      }
    }
    return new RunFormat(style, bold, italic, caps, underlined, hidden, size);
  }

  /** Tells whether an on/off property is on; it is when it has no value. */
  static boolean isOn(XmlCursor xml) {
    return switch (xml.attribute("val", "true")) {
      case "0", "false", "off", "none" -> false;
      default -> true;
    };
  }

  /** Returns this format with what it leaves unset taken from another. */
  RunFormat over(RunFormat base) {
    return new RunFormat(
        style,
        bold == null ? base.bold : bold,
        italic == null ? base.italic : italic,
        caps == null ? base.caps : caps,
        underlined == null ? base.underlined : underlined,
        hidden == null ? base.hidden : hidden,
        size == 0 ? base.size : size);
  }
}
