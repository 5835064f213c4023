package se.jamkoll.corpus.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import se.jamkoll.corpus.Layout;
import se.jamkoll.corpus.Letter;

/**
 * Draws letters as a printer driver makes them: without a structure tree. Tracked deletions and
 * comments are left out, as when a final version is printed.
 */
public final class PdfDrawer implements Drawer {

  @Override
  public byte[] draw(Letter letter, Layout layout) {
    try (PDDocument document = new PDDocument()) {
      Noise noise = new Noise(letter, layout);
      PdfFonts fonts = new PdfFonts(document);
      PdfFlow flow = new PdfFlow(letter, fonts, noise.once(2));
      PdfBody body = new PdfBody(letter, layout, flow, noise.once(2));
      for (Piece piece : Arrangement.of(letter.blocks(), layout)) {
        body.draw(piece);
      }
      flow.finish(document);
      document.setDocumentInformation(properties(letter));
      document.setDocumentId((long) letter.id().hashCode());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDDocumentInformation properties(Letter letter) {
    Calendar saved = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    saved.setTimeInMillis(0);
    saved.set(2026, Calendar.JANUARY, 15, 9, 30, 0);
    PDDocumentInformation properties = new PDDocumentInformation();
    properties.setTitle(letter.title());
    properties.setCreationDate(saved);
    return properties;
  }
}
