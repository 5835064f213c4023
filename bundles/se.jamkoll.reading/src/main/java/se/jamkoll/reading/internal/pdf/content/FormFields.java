package se.jamkoll.reading.internal.pdf.content;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.pdf.file.PdfPage;
import se.jamkoll.reading.internal.pdf.file.Transform;
import se.jamkoll.reading.internal.pdf.page.GlyphStyle;

/**
 * Puts the values of form fields where they stand on the page, so that they follow their labels.
 */
final class FormFields {

  private static final COSName BUTTON = COSName.getPDFName("Btn");
  private static final int MAX_PARENTS = 16;
  private static final int HIDDEN = 1 << 1;
  private static final int PUSH_BUTTON = 1 << 16;
  private static final float USUAL_SIZE = 10;
  private static final float USUAL_WIDTH = 0.5f;
  private static final float LEADING = 1.2f;

  private FormFields() {}

  /** Gives the values of the fields on a page to the collector of its text. */
  static void draw(PdfPage page, PageCollector collector) {
    COSArray annotations = page.dictionary().getCOSArray(COSName.ANNOTS);
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation
          && COSName.WIDGET.equals(annotation.getCOSName(COSName.SUBTYPE))
          && (annotation.getInt(COSName.F, 0) & HIDDEN) == 0) {
        draw(annotation, page.shown(), collector);
      }
    }
  }

  private static void draw(COSDictionary widget, Transform shown, PageCollector collector) {
    COSArray box = widget.getCOSArray(COSName.RECT);
    if (box == null || box.size() < 4) {
      return;
    }
    float[] c = box.toFloatArray();
    float left = Math.min(shown.x(c[0], c[1]), shown.x(c[2], c[3]));
    float bottom = Math.min(shown.y(c[0], c[1]), shown.y(c[2], c[3]));
    float height = Math.abs(shown.y(c[0], c[1]) - shown.y(c[2], c[3]));
    List<String> lines = value(widget).lines().filter(line -> !line.isBlank()).toList();
    float size = Math.min(USUAL_SIZE, height * 0.75f);
    float baseline =
        lines.size() == 1 ? bottom + (height - size) / 2 + size * 0.2f : bottom + height - size;
    for (String line : lines) {
      float width = USUAL_WIDTH * size * line.length();
      collector.glyph(GlyphStyle.PLAIN, line, left + 2, baseline, width, 0, size);
      baseline -= LEADING * size;
    }
  }

  private static String value(COSDictionary widget) {
    if (BUTTON.equals(inherited(widget, COSName.FT))) {
      return button(widget);
    }
    COSBase value = inherited(widget, COSName.V);
    if (value instanceof COSArray several && several.size() > 0) {
      value = several.getObject(0);
    }
    if (value instanceof COSString string) {
      return string.getString();
    }
    return value instanceof COSStream stream ? stream.toTextString() : "";
  }

  private static String button(COSDictionary widget) {
    COSBase flags = inherited(widget, COSName.FF);
    if (flags instanceof COSNumber number && (number.intValue() & PUSH_BUTTON) != 0) {
      return "";
    }
    COSName state = widget.getCOSName(COSName.AS);
    return state == null || COSName.Off.equals(state) ? "\u2610" : "\u2612";
  }

  private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
    COSDictionary node = field;
    for (int i = 0; i < MAX_PARENTS && node != null; i++) {
      COSBase value = node.getDictionaryObject(key);
      if (value != null) {
        return value;
      }
      node = node.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }
}
