package se.jamkoll.reading.internal.pdf.content;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.pdf.file.Transform;
import se.jamkoll.reading.internal.pdf.font.PdfFont;
import se.jamkoll.reading.internal.pdf.page.GlyphStyle;

/** Follows the text operators of a page. */
final class TextPen {

  private static final int FILL_AND_STROKE = 2;
  private static final int INVISIBLE = 3;
  private static final float ADJUSTMENT_UNIT = 1 / 1000f;

  private final PageCollector collector;
  private Transform text = Transform.IDENTITY;
  private Transform line = Transform.IDENTITY;
  private @Nullable GlyphStyle style;

  TextPen(PageCollector collector) {
    this.collector = collector;
  }

  /** Carries out an operator, or tells that it is not about text. */
  boolean operate(String name, Operands operands, GraphicsState state, MarkedContent mark) {
    switch (name) {
      case "Tc" -> state.characterSpacing = operands.number(0);
      case "Tw" -> state.wordSpacing = operands.number(0);
      case "Tz" -> state.horizontalScale = operands.number(0) / 100;
      case "TL" -> state.leading = operands.number(0);
      case "Ts" -> state.rise = operands.number(0);
      case "Tr" -> state.renderingMode = (int) operands.number(0);
      case "BT" -> move(Transform.IDENTITY);
      case "ET" -> style = null;
      case "Tm" -> move(operands.transform());
      case "Td" -> move(line.after(operands.number(0), operands.number(1)));
      case "TD" -> {
        state.leading = -operands.number(1);
        move(line.after(operands.number(0), operands.number(1)));
      }
      case "T*" -> nextLine(state);
      default -> {
        return show(name, operands, state, mark);
      }
    }
    return true;
  }

  private boolean show(String name, Operands operands, GraphicsState state, MarkedContent mark) {
    switch (name) {
      case "Tj" -> show(operands.string(0), state, mark);
      case "'" -> {
        nextLine(state);
        show(operands.string(0), state, mark);
      }
      case "\"" -> {
        state.wordSpacing = operands.number(0);
        state.characterSpacing = operands.number(1);
        nextLine(state);
        show(operands.string(2), state, mark);
      }
      case "TJ" -> showAll(operands.get(0), state, mark);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void move(Transform to) {
    line = to;
    text = to;
  }

  private void nextLine(GraphicsState state) {
    move(line.after(0, -state.leading));
  }

  private void showAll(@Nullable COSBase operand, GraphicsState state, MarkedContent mark) {
    if (!(operand instanceof COSArray parts)) {
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      COSBase part = parts.getObject(i);
      if (part instanceof COSString string) {
        show(string.getBytes(), state, mark);
      } else if (part instanceof COSNumber adjustment) {
        float back = adjustment.floatValue() * ADJUSTMENT_UNIT * state.fontSize;
        text = text.after(-back * state.horizontalScale, 0);
      }
    }
  }

  private void show(byte @Nullable [] string, GraphicsState state, MarkedContent mark) {
    PdfFont font = state.font;
    if (string == null || font == null) {
      return;
    }
    Transform shown = text.then(state.page);
    GlyphStyle glyphStyle = style(font, state, mark);
    float size = Math.abs(state.fontSize) * (float) Math.hypot(shown.c(), shown.d());
    float along = 0;
    int at = 0;
    while (at < string.length) {
      int length = font.codeLength(string, at);
      int code = code(string, at, length);
      float glyph = font.width(code) * state.fontSize;
      float spacing = state.characterSpacing;
      float drawn = (glyph + Math.max(0, spacing)) * state.horizontalScale;
      collector.glyph(
          glyphStyle,
          Characters.plain(mark.text(font.text(code, length))),
          shown.x(along, state.rise),
          shown.y(along, state.rise),
          drawn * shown.a(),
          drawn * shown.b(),
          size);
      float word = length == 1 && code == ' ' ? state.wordSpacing : 0;
      along += (glyph + spacing + word) * state.horizontalScale;
      at += length;
    }
    text = text.after(along, 0);
  }

  private static int code(byte[] string, int at, int length) {
    int code = 0;
    for (int i = at; i < at + length; i++) {
      code = (code << 8) | (string[i] & 0xFF);
    }
    return code;
  }

  private GlyphStyle style(PdfFont font, GraphicsState state, MarkedContent mark) {
    boolean bold = font.bold() || state.renderingMode == FILL_AND_STROKE;
    boolean invisible = state.renderingMode == INVISIBLE;
    GlyphStyle last = style;
    if (last != null
        && last.font() == font
        && last.bold() == bold
        && last.invisible() == invisible
        && last.artifact() == mark.artifact()
        && last.content() == mark.number()) {
      return last;
    }
    GlyphStyle next =
        new GlyphStyle(font, bold, font.italic(), invisible, mark.artifact(), mark.number());
    style = next;
    return next;
  }
}
