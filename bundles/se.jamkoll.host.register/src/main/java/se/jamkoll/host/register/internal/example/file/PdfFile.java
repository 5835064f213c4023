package se.jamkoll.host.register.internal.example.file;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.jamkoll.host.register.internal.example.letter.Letter;
import se.jamkoll.host.register.internal.example.letter.Letter.Section;

/** A letter as it is printed: text in Helvetica on A4 pages. */
public final class PdfFile {

  private static final Charset WIN_ANSI = Charset.forName("windows-1252");
  private static final int LEFT = 70;
  private static final int TOP = 780;
  private static final int BOTTOM = 70;
  private static final int WIDTH = 450;
  private static final int TEXT = 11;
  private static final int HEADING = 13;
  private static final int TITLE = 17;

  private final List<StringBuilder> pages = new ArrayList<>();
  private int y;

  private PdfFile() {}

  /** Makes the file. */
  static byte[] of(Letter letter) {
    PdfFile file = new PdfFile();
    file.write(letter);
    return file.toBytes("");
  }

  /** Makes the file of a letter that opens with a password, which no one has. */
  public static byte[] encrypted(Letter letter) {
    PdfFile file = new PdfFile();
    file.write(letter);
    String hash = "0123456789abcdef".repeat(4);
    return file.toBytes(
        "/Encrypt << /Filter /Standard /V 1 /R 2 /O <"
            + hash
            + "> /U <"
            + hash
            + "> /P -44 >>"
            + " /ID [<"
            + hash
            + "> <"
            + hash
            + ">]");
  }

  /** Makes the file of a scanned page: an image, and no text. */
  public static byte[] scan() {
    int side = 64;
    byte[] grey = new byte[side * side];
    for (int i = 0; i < grey.length; i++) {
      grey[i] = (byte) (i / side % 5 == 0 && i % 7 != 0 ? 0x30 : 0xf0);
    }
    PdfObjects objects = new PdfObjects();
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    objects.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            + " /Resources << /XObject << /Im 5 0 R >> >> >>");
    objects.addStream("", "q 595 0 0 842 0 0 cm /Im Do Q".getBytes(WIN_ANSI));
    objects.addStream(
        "/Type /XObject /Subtype /Image /Width "
            + side
            + " /Height "
            + side
            + " /ColorSpace /DeviceGray /BitsPerComponent 8",
        grey);
    return objects.end("");
  }

  private void write(Letter letter) {
    lines(letter.kind().toUpperCase(Locale.ROOT), "F2", TEXT);
    lines(letter.organisation(), "F1", TEXT);
    letter.facts().forEach(fact -> lines(fact, "F1", TEXT));
    y -= TEXT;
    lines(letter.title(), "F2", TITLE);
    letter.sections().forEach(this::section);
  }

  private void section(Section section) {
    y -= TEXT;
    lines(section.heading(), "F2", HEADING);
    int number = 1;
    for (String text : section.paragraphs()) {
      lines(section.numbered() ? number++ + ". " + text : text, "F1", TEXT);
      y -= TEXT / 2;
    }
  }

  /** Writes a paragraph, broken into lines. */
  private void lines(String text, String font, int size) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (width(line + " " + word) * size > WIDTH) {
        line(line.toString(), font, size);
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    line(line.toString(), font, size);
  }

  /** Returns about how wide a text is in Helvetica of size 1. */
  private static double width(String text) {
    return text.chars()
        .mapToDouble(
            c -> "fijlrt.,:;()-' ".indexOf(c) >= 0 ? 0.28 : "mwMW%".indexOf(c) >= 0 ? 0.83 : 0.55)
        .sum();
  }

  private void line(String text, String font, int size) {
    if (pages.isEmpty() || y < BOTTOM) {
      pages.add(new StringBuilder());
      y = TOP;
    }
    String shown = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    pages
        .get(pages.size() - 1)
        .append(
            String.format(
                Locale.ROOT, "BT /%s %d Tf %d %d Td (%s) Tj ET%n", font, size, LEFT, y, shown));
    y -= size + 4;
  }

  private byte[] toBytes(String trailer) {
    PdfObjects objects = new PdfObjects();
    StringBuilder kids = new StringBuilder();
    for (int page = 0; page < pages.size(); page++) {
      kids.append(5 + 2 * page).append(" 0 R ");
    }
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
    objects.add(font("Helvetica"));
    objects.add(font("Helvetica-Bold"));
    for (int page = 0; page < pages.size(); page++) {
      objects.add(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
              + (6 + 2 * page)
              + " 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>");
      objects.addStream("", pages.get(page).toString().getBytes(WIN_ANSI));
    }
    return objects.end(trailer);
  }

  private static String font(String name) {
    return "<< /Type /Font /Subtype /Type1 /BaseFont /" + name + " /Encoding /WinAnsiEncoding >>";
  }
}
