package se.jamkoll.reading.internal.docx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.style.StyleName;
import se.jamkoll.reading.internal.xml.ParagraphText;
import se.jamkoll.reading.internal.xml.XmlCursor;

/** The styles of a Word document, by id. */
final class DocxStyles {

  private static final int MAX_CHAIN = 20;

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, DocxStyle> resolved = new HashMap<>();
  private RunFormat defaults = RunFormat.NONE;
  private @Nullable String defaultParagraphStyle;

  private record Style(
      String name, @Nullable String basedOn, ParagraphFormat paragraph, RunFormat run) {}

  /** Reads the styles part; a document without one has no styles. */
  static DocxStyles read(byte @Nullable [] part, int maxDepth) throws UnreadableException {
    DocxStyles styles = new DocxStyles();
    if (part == null) {
      return styles;
    }
    XmlCursor xml = new XmlCursor(part, ParagraphText.NONE, maxDepth);
    if (xml.child(0)) {
      while (xml.child(1)) {
        switch (xml.name()) {
          case "docDefaults" -> styles.readDefaults(xml);
          case "style" -> styles.readStyle(xml);
          default -> {}
        }
      }
    }
    return styles;
  }

  private void readDefaults(XmlCursor xml) throws UnreadableException {
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("rPrDefault")) {
        while (xml.child(depth + 1)) {
          defaults = RunFormat.read(xml);
        }
      }
    }
  }

  private void readStyle(XmlCursor xml) throws UnreadableException {
    String id = xml.attribute("styleId", "");
    boolean byDefault =
        "paragraph".equals(xml.attribute("type"))
            && !"0".equals(xml.attribute("default", "0"))
            && !"false".equals(xml.attribute("default", "false"));
    String name = "";
    String basedOn = null;
    ParagraphFormat paragraph = ParagraphFormat.NONE;
    RunFormat run = RunFormat.NONE;
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "name" -> name = xml.attribute("val", "");
        case "basedOn" -> basedOn = xml.attribute("val");
        case "pPr" -> paragraph = ParagraphFormat.read(xml);
        case "rPr" -> run = RunFormat.read(xml);
        default -> {}
      }
    }
    styles.put(id, new Style(name, basedOn, paragraph, run));
    if (byDefault) {
      defaultParagraphStyle = id;
    }
  }

  /** Returns the style of a paragraph; the default style when it names none that exists. */
  DocxStyle ofParagraph(@Nullable String id) {
    String known = id != null && styles.containsKey(id) ? id : defaultParagraphStyle;
    return known == null ? DocxStyle.NONE : resolved(known);
  }

  /** Returns the character style of a run. */
  DocxStyle ofRun(@Nullable String id) {
    return id == null ? DocxStyle.NONE : resolved(id);
  }

  /** Returns the size of text that no style gives a size, in points; 0 when unknown. */
  float defaultSize() {
    return defaults.size();
  }

  private DocxStyle resolved(String id) {
    DocxStyle known = resolved.get(id);
    if (known != null) {
      return known;
    }
    DocxStyle style = resolve(id, MAX_CHAIN);
    resolved.put(id, style);
    return style;
  }

  private DocxStyle resolve(String id, int left) {
    Style style = styles.get(id);
    if (style == null || left == 0) {
      return DocxStyle.NONE;
    }
    DocxStyle base = style.basedOn() == null ? DocxStyle.NONE : resolve(style.basedOn(), left - 1);
    return new DocxStyle(
        meaning(style, base),
        base.placeholder() || StyleName.isPlaceholder(style.name()),
        style.paragraph().over(base.paragraph()),
        style.run().over(base.run()));
  }

  /** A style based on a heading that sets its outline level to body text is no heading. */
  private static @Nullable StyleName meaning(Style style, DocxStyle base) {
    StyleName own = StyleName.of(style.name());
    boolean bodyText =
        style.paragraph().outlineLevel() != null && style.paragraph().outlineLevel() > 8;
    return own == null && !bodyText ? base.meaning() : own;
  }
}
