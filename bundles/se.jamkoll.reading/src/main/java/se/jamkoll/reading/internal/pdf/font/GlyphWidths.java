package se.jamkoll.reading.internal.pdf.font;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** The widths of a font's codes, in parts of its size. */
final class GlyphWidths {

  private static final float GLYPH_UNIT = 1 / 1000f;
  private static final int MAX_CODE = 0xFFFF;
  private static final int ONE_BYTE_CODES = 256;

  private final float otherwise;
  private float[] widths = new float[0];

  private GlyphWidths(float otherwise) {
    this.otherwise = otherwise;
  }

  /** Returns the width of a code. */
  float of(int code) {
    float width = code >= 0 && code < widths.length ? widths[code] : Float.NaN;
    return Float.isNaN(width) ? otherwise : width;
  }

  /** Reads the widths of a simple font; a unit of them is so large a part of its size. */
  static GlyphWidths simple(COSArray array, int firstCode, float otherwise, float unit) {
    GlyphWidths result = new GlyphWidths(otherwise * unit);
    for (int i = 0; i < Math.min(array.size(), ONE_BYTE_CODES); i++) {
      if (array.getObject(i) instanceof COSNumber width) {
        result.put(firstCode + i, width.floatValue() * unit);
      }
    }
    return result;
  }

  /** Returns widths, in thousandths of the size, by code. */
  static GlyphWidths of(float[] thousandths, float otherwise) {
    GlyphWidths result = new GlyphWidths(otherwise * GLYPH_UNIT);
    for (int code = 0; code < thousandths.length; code++) {
      result.put(code, thousandths[code] * GLYPH_UNIT);
    }
    return result;
  }

  /** Reads the widths of a composite font: {@code c [w1 w2 …]} or {@code first last w}. */
  static GlyphWidths composite(COSArray array, float otherwise) {
    GlyphWidths result = new GlyphWidths(otherwise * GLYPH_UNIT);
    int i = 0;
    while (i + 1 < array.size() && array.getObject(i) instanceof COSNumber first) {
      COSBase second = array.getObject(i + 1);
      if (second instanceof COSArray list) {
        result.putAll(first.intValue(), list);
        i += 2;
      } else if (second instanceof COSNumber last
          && i + 2 < array.size()
          && array.getObject(i + 2) instanceof COSNumber width) {
        result.putRange(first.intValue(), last.intValue(), width.floatValue() * GLYPH_UNIT);
        i += 3;
      } else {
        break;
      }
    }
    return result;
  }

  private void putAll(int first, COSArray list) {
    for (int j = 0; j < Math.min(list.size(), MAX_CODE + 1); j++) {
      if (list.getObject(j) instanceof COSNumber width) {
        put(first + j, width.floatValue() * GLYPH_UNIT);
      }
    }
  }

  private void putRange(int first, int last, float width) {
    for (int code = Math.max(0, first); code <= Math.min(last, MAX_CODE); code++) {
      put(code, width);
    }
  }

  private void put(int code, float width) {
    if (code < 0 || code > MAX_CODE) {
      return;
    }
    if (code >= widths.length) {
      int length = widths.length;
      widths = Arrays.copyOf(widths, Math.min(MAX_CODE + 1, Math.max(code + 1, length * 2)));
      Arrays.fill(widths, length, widths.length, Float.NaN);
    }
    widths[code] = width;
  }
}
