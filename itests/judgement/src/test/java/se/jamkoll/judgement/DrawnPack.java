package se.jamkoll.judgement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import se.jamkoll.api.document.PageRange;
import se.jamkoll.api.document.ReadingResult.Part.Kind;
import se.jamkoll.corpus.Letter;

/** Draws meeting packs: an agenda, then letters with their extracts of minutes and appendices. */
final class DrawnPack {

  private static final PDRectangle WIDE = new PDRectangle(842, 595);
  private static final List<String> NAMES =
      List.of("Budget per verksamhet", "Karta över området", "Konsekvensbeskrivning", "Avtal");

  private final List<Letter> letters;
  private final Random random;
  private final int longestAppendix;
  private final List<byte[]> files = new ArrayList<>();
  private final List<Drawn> parts = new ArrayList<>();
  private int pages;

  /**
   * A part as it was drawn.
   *
   * @param kind what it is
   * @param pages its pages
   * @param title its title
   */
  record Drawn(Kind kind, PageRange pages, String title) {}

  /**
   * Starts a pack.
   *
   * @param letters the letters to draw from
   * @param longestAppendix how many lines an appendix has at most
   * @param seed what makes packs differ
   */
  DrawnPack(List<Letter> letters, int longestAppendix, long seed) {
    this.letters = letters;
    this.longestAppendix = longestAppendix;
    this.random = new Random(seed);
  }

  List<Drawn> parts() {
    return parts;
  }

  /** Draws parts until there are so many, and merges them. */
  byte[] draw(int howMany, boolean bookmarks) throws IOException {
    agenda();
    while (parts.size() < howMany) {
      Letter letter = letters.get(random.nextInt(letters.size()));
      add(Kind.LETTER, letter.title(), Source.PDF.draw(letter, letter.layout()));
      if (random.nextInt(3) == 0) {
        minutes(letter);
      }
      for (int i = random.nextInt(3); i > 0; i--) {
        appendix(letter, i);
      }
    }
    byte[] merged = merged();
    return bookmarks ? withBookmarks(merged) : merged;
  }

  private void agenda() throws IOException {
    Sheet sheet = new Sheet(PDRectangle.A4, "Nämnden", "Sida # (##)").title("Föredragningslista");
    for (int i = 1; i < 10 + random.nextInt(60); i++) {
      sheet.line(i + ". " + letters.get(random.nextInt(letters.size())).board() + ", ärende " + i);
    }
    add(Kind.AGENDA, "Föredragningslista", sheet.draw());
  }

  private void minutes(Letter letter) throws IOException {
    String footer = random.nextBoolean() ? "Justerandes signatur" : "Sida # (##)";
    Sheet sheet =
        new Sheet(PDRectangle.A4, letter.board(), footer)
            .title("Protokollsutdrag")
            .line("Sammanträdesdatum 2026-0" + (1 + random.nextInt(9)) + "-14")
            .line("§ " + (1 + random.nextInt(150)))
            .lines(prose(4 + random.nextInt(70)));
    add(Kind.MINUTES, "Protokollsutdrag", sheet.draw());
  }

  private void appendix(Letter letter, int number) throws IOException {
    PDRectangle size = random.nextInt(4) == 0 ? WIDE : PDRectangle.A4;
    String title = "Bilaga " + number + " " + NAMES.get(random.nextInt(NAMES.size()));
    String header = random.nextBoolean() ? letter.organisation() : "";
    String footer = random.nextBoolean() ? "" : "# (##)";
    Sheet sheet =
        new Sheet(size, header, footer)
            .title(title)
            .lines(prose(3 + random.nextInt(longestAppendix)));
    add(Kind.APPENDIX, title, sheet.draw());
  }

  private List<String> prose(int lines) {
    List<String> prose = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      prose.add("Nämnden har behandlat frågan vid tidigare möten och lämnar rad " + i + ".");
    }
    return prose;
  }

  private void add(Kind kind, String title, byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      int count = document.getNumberOfPages();
      parts.add(new Drawn(kind, new PageRange(pages + 1, pages + count), title));
      pages += count;
    }
    files.add(file);
  }

  private byte[] merged() throws IOException {
    PDFMergerUtility merger = new PDFMergerUtility();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    merger.setDestinationStream(bytes);
    files.forEach(file -> merger.addSource(new RandomAccessReadBuffer(file)));
    merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
    return bytes.toByteArray();
  }

  private byte[] withBookmarks(byte[] merged) throws IOException {
    try (PDDocument document = Loader.loadPDF(merged)) {
      PDDocumentOutline outline = new PDDocumentOutline();
      for (Drawn part : parts) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(document.getPage(part.pages().first() - 1));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(part.title());
        item.setDestination(destination);
        outline.addLast(item);
      }
      document.getDocumentCatalog().setDocumentOutline(outline);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
