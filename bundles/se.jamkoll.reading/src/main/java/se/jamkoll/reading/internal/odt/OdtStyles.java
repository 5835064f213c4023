package se.jamkoll.reading.internal.odt;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.style.StyleName;
import se.jamkoll.reading.internal.xml.ParagraphText;
import se.jamkoll.reading.internal.xml.XmlCursor;

/** The styles of an OpenDocument text, common and automatic, by family and name. */
final class OdtStyles {

  private static final int MAX_CHAIN = 20;
  private static final String PARAGRAPH = "paragraph ";
  private static final String TEXT = "text ";

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, OdtFormat> resolved = new HashMap<>();
  private OdtFormat defaults = OdtFormat.NONE;

  /** What a style says; what its name tells is asked of few of them. */
  private record Style(@Nullable String parent, String shownName, OdtFormat said) {

    OdtFormat own() {
      return said.named(StyleName.of(shownName), StyleName.isPlaceholder(shownName));
    }
  }

  /** Reads the part with the common styles; a document without one has none. */
  void read(byte @Nullable [] part, int maxDepth) throws UnreadableException {
    if (part == null) {
      return;
    }
    XmlCursor xml = new XmlCursor(part, ParagraphText.NONE, maxDepth);
    while (xml.child(0)) {
      while (xml.child(1)) {
        if (xml.name().equals("styles") || xml.name().equals("automatic-styles")) {
          readStyles(xml);
        }
      }
    }
  }

  /** Reads the styles within the element that the cursor stands at. */
  void readStyles(XmlCursor xml) throws UnreadableException {
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "style" -> readStyle(xml);
        case "default-style" -> {
          if ("paragraph".equals(xml.attribute("family"))) {
            defaults = readProperties(xml, OdtFormat.NONE);
          }
        }
        default -> {}
      }
    }
  }

  private void readStyle(XmlCursor xml) throws UnreadableException {
    String family = xml.attribute("family", "");
    if (!family.equals("paragraph") && !family.equals("text")) {
      return;
    }
    String name = xml.attribute("name", "");
    String parent = xml.attribute("parent-style-name");
    String shown = xml.attribute("display-name");
    String outline = xml.attribute("default-outline-level");
    String list = xml.attribute("list-style-name", "");
    OdtFormat listed =
        new OdtFormat(
            null,
            false,
            outline == null ? null : (Integer) xml.number("default-outline-level", 0),
            !list.isEmpty(),
            null,
            null,
            null,
            null,
            null,
            0);
    styles.put(
        family + " " + name,
        new Style(parent, shown == null ? decoded(name) : shown, readProperties(xml, listed)));
  }

  private static OdtFormat readProperties(XmlCursor xml, OdtFormat base)
      throws UnreadableException {
    OdtFormat format = base;
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("text-properties")) {
        format = properties(xml).over(base);
      }
    }
    return format;
  }

  private static OdtFormat properties(XmlCursor xml) {
    String weight = xml.attribute("font-weight");
    String slant = xml.attribute("font-style");
    String transform = xml.attribute("text-transform");
    String variant = xml.attribute("font-variant");
    String underline = xml.attribute("text-underline-style");
    String display = xml.attribute("display");
    return new OdtFormat(
        null,
        false,
        null,
        false,
        weight == null ? null : (Boolean) isBold(weight),
        slant == null ? null : (Boolean) !slant.equals("normal"),
        caps(transform, variant),
        underline == null ? null : (Boolean) !underline.equals("none"),
        display == null ? null : (Boolean) display.equals("none"),
        points(xml.attribute("font-size", "")));
  }

  private static @Nullable Boolean caps(@Nullable String transform, @Nullable String variant) {
    if (transform == null && variant == null) {
      return null;
    }
    return "uppercase".equals(transform) || "small-caps".equals(variant);
  }

  private static boolean isBold(String weight) {
    return switch (weight) {
      case "bold", "600", "700", "800", "900" -> true;
      default -> false;
    };
  }

  private static float points(String size) {
    if (!size.endsWith("pt")) {
      return 0;
    }
    try {
      return Float.parseFloat(size.substring(0, size.length() - 2));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** A style's name encodes what is no letter, as in Heading_20_1. */
  private static String decoded(String name) {
    return name.replace("_20_", " ").toLowerCase(Locale.ROOT);
  }

  /** Returns the format of a paragraph. */
  OdtFormat ofParagraph(@Nullable String name) {
    return resolved(PARAGRAPH + (name == null ? "Standard" : name)).over(defaults);
  }

  /** Returns the format of a span. */
  OdtFormat ofText(@Nullable String name) {
    return name == null ? OdtFormat.NONE : resolved(TEXT + name);
  }

  private OdtFormat resolved(String key) {
    OdtFormat known = resolved.get(key);
    if (known != null) {
      return known;
    }
    OdtFormat format = resolve(key, MAX_CHAIN);
    resolved.put(key, format);
    return format;
  }

  private OdtFormat resolve(String key, int left) {
    Style style = styles.get(key);
    if (style == null || left == 0) {
      return OdtFormat.NONE;
    }
    if (style.parent() == null) {
      return style.own();
    }
    String family = key.substring(0, key.indexOf(' ') + 1);
    return style.own().over(resolve(family + style.parent(), left - 1));
  }
}
