package se.jamkoll.reading.internal.docx;

import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.xml.XmlCursor;

/**
 * The paragraph properties that matter here; null where they are not set.
 *
 * @param style the id of the paragraph style
 * @param outlineLevel the outline level from 0; 9 is body text
 * @param numbering the id of the numbering; "0" takes numbering away
 * @param left the left indent, in twentieths of a point
 * @param right the right indent, in twentieths of a point
 */
record ParagraphFormat(
    @Nullable String style,
    @Nullable Integer outlineLevel,
    @Nullable String numbering,
    @Nullable Integer left,
    @Nullable Integer right) {

  /** One centimetre, in twentieths of a point. */
  private static final int SET_IN = 567;

  static final ParagraphFormat NONE = new ParagraphFormat(null, null, null, null, null);

  /** Reads the paragraph properties that the cursor stands at. */
  static ParagraphFormat read(XmlCursor xml) throws UnreadableException {
    String style = null;
    Integer outlineLevel = null;
    String numbering = null;
    Integer left = null;
    Integer right = null;
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "pStyle" -> style = xml.attribute("val");
        case "outlineLvl" -> outlineLevel = xml.number("val", 9);
        case "numPr" -> numbering = numbering(xml);
        case "ind" -> {
          left = indent(xml, "left", "start");
          right = indent(xml, "right", "end");
        }
        default -> {}
      }
    }
    return new ParagraphFormat(style, outlineLevel, numbering, left, right);
  }

  private static @Nullable String numbering(XmlCursor xml) throws UnreadableException {
    String numbering = null;
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("numId")) {
        numbering = xml.attribute("val");
      }
    }
    return numbering;
  }

  private static @Nullable Integer indent(XmlCursor xml, String name, String strictName) {
    boolean absent = xml.attribute(name) == null && xml.attribute(strictName) == null;
    return absent ? null : (Integer) xml.number(name, xml.number(strictName, 0));
  }

  /** Returns this format with what it leaves unset taken from another. */
  ParagraphFormat over(ParagraphFormat base) {
    return new ParagraphFormat(
        style,
        outlineLevel == null ? base.outlineLevel : outlineLevel,
        numbering == null ? base.numbering : numbering,
        left == null ? base.left : left,
        right == null ? base.right : right);
  }

  /** Tells whether the paragraph is set in from both sides, as quoted text is. */
  boolean isSetIn() {
    return left != null && right != null && left >= SET_IN && right >= SET_IN;
  }

  /** Tells whether the paragraph is numbered or has a bullet. */
  boolean isNumbered() {
    return numbering != null && !numbering.equals("0");
  }
}
