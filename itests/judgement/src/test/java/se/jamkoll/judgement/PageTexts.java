package se.jamkoll.judgement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import se.jamkoll.api.document.Location;
import se.jamkoll.api.document.Location.Quad;

/** The glyphs of a PDF file as its library places them. */
final class PageTexts extends PDFTextStripper implements FileTexts {

  private final Map<Integer, List<TextPosition>> glyphs = new HashMap<>();

  PageTexts(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      getText(document);
    }
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    glyphs.computeIfAbsent(getCurrentPageNo(), page -> new ArrayList<>()).add(glyph);
  }

  @Override
  public String at(Location location) {
    Location.OnPage place = (Location.OnPage) location;
    StringBuilder text = new StringBuilder();
    for (Quad quad : place.quads()) {
      for (TextPosition glyph : glyphs.getOrDefault(place.page(), List.of())) {
        if (lies(glyph, quad)) {
          text.append(glyph.getUnicode());
        }
      }
    }
    return text.toString();
  }

  private static boolean lies(TextPosition glyph, Quad quad) {
    float centre = glyph.getXDirAdj() + glyph.getWidthDirAdj() / 2;
    float middle = glyph.getPageHeight() - glyph.getYDirAdj() + 0.25f * glyph.getFontSizeInPt();
    return quad.left() < centre
        && centre < quad.right()
        && quad.bottom() < middle
        && middle < quad.top();
  }
}
