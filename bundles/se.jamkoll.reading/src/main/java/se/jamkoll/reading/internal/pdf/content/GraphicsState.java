package se.jamkoll.reading.internal.pdf.content;

import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.pdf.file.Transform;
import se.jamkoll.reading.internal.pdf.font.PdfFont;

/** The part of a page's graphics state that bears on text. */
final class GraphicsState implements Cloneable {

  Transform page = Transform.IDENTITY;
  @Nullable PdfFont font;
  float fontSize;
  float characterSpacing;
  float wordSpacing;
  float horizontalScale = 1;
  float leading;
  float rise;
  int renderingMode;

  @Override
  public GraphicsState clone() {
    try {
      return (GraphicsState) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
