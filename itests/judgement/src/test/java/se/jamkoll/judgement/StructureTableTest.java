package se.jamkoll.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.corpus.Corpus;
import se.jamkoll.corpus.Layout;
import se.jamkoll.corpus.Letter;

/**
 * Counts the headings found in files of every format and layout, and looks for deleted text.
 *
 * <p>With {@code -Djamkoll.readme=true} the table goes into the README of the reading bundle.
 */
class StructureTableTest {

  private static final int ONE_IN = 18;
  private static final int CHANGED = 4;
  private static final double LEAST = 0.98;
  private static final String TAGGED =
      "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}";
  private static final List<Letter> LETTERS = letters();

  private final House house = new House();
  private final StructureTable table = new StructureTable();
  private final List<String> leaks = new ArrayList<>();

  @TempDir Path directory;

  /** Some letters of each kind, and some with pending deletions. */
  private static List<Letter> letters() {
    List<Letter> all = Corpus.letters();
    Stream<Letter> some =
        IntStream.range(0, all.size()).filter(i -> i % ONE_IN == 0).mapToObj(all::get);
    Stream<Letter> changed =
        all.stream().filter(letter -> !UnseenText.of(letter).isEmpty()).limit(CHANGED);
    return Stream.concat(some, changed).distinct().toList();
  }

  @Test
  void headingsAreFoundInEveryFormatAndLayoutAndNoDeletedTextIsRead()
      throws IOException, InterruptedException {
    LibreOffice office = LibreOffice.find(directory.resolve("profile")).orElseGet(this::missing);
    drawn("docx, as Word writes it", Source.DOCX);
    drawn("odt, drawn", Source.ODT);
    drawn("pdf, by PDFBox", Source.PDF);
    Path files = drawAll();
    for (String format : List.of("docx", "odt", "fodt", "doc", "rtf", "html")) {
      converted(format + ", by LibreOffice", office, files, format, format, !format.equals("html"));
    }
    converted("pdf, by LibreOffice", office, files, "pdf", "pdf", false);
    converted("tagged pdf, by LibreOffice", office, files, TAGGED, "pdf", false);

    System.out.println(table.markdown());
    if (Boolean.getBoolean("jamkoll.readme")) {
      table.writeInto(Path.of("../../bundles/se.jamkoll.reading/README.md"));
    }
    assertTrue(LETTERS.stream().anyMatch(letter -> !UnseenText.of(letter).isEmpty()));
    assertEquals(List.of(), leaks);
    assertTrue(table.lowest() >= LEAST, table::markdown);
  }

  private LibreOffice missing() {
    String message = "LibreOffice (soffice) is not on the search path: install libreoffice-writer";
    return Boolean.getBoolean("jamkoll.ci") ? fail(message) : abort(message);
  }

  private void drawn(String row, Source source) {
    for (Layout layout : Layout.values()) {
      for (Letter letter : LETTERS) {
        read(row, layout, letter, letter.id() + "." + source, source.draw(letter, layout));
      }
    }
  }

  private Path drawAll() throws IOException {
    Path files = Files.createDirectory(directory.resolve("drawn"));
    for (Layout layout : Layout.values()) {
      for (Letter letter : LETTERS) {
        Path file = files.resolve(name(layout, letter) + ".docx");
        Files.write(file, Source.DOCX.draw(letter, layout));
      }
    }
    return files;
  }

  private static String name(Layout layout, Letter letter) {
    return layout + "-" + letter.id();
  }

  /** Of what is printed with its deletions as text, nothing in the file tells. */
  private void converted(
      String row, LibreOffice office, Path files, String filter, String ending, boolean tells)
      throws IOException, InterruptedException {
    Path saved = Files.createTempDirectory(directory, "saved");
    office.convert(files, filter, saved);
    for (Layout layout : Layout.values()) {
      for (Letter letter : LETTERS) {
        boolean printed = letter.toDocument().notices().contains(Notice.PENDING_DELETIONS);
        if (tells || !printed) {
          Path file = saved.resolve(name(layout, letter) + "." + ending);
          read(row, layout, letter, file.toString(), Files.readAllBytes(file));
        }
      }
    }
  }

  private void read(String row, Layout layout, Letter letter, String name, byte[] content) {
    ReadingResult result = house.read(name, content);
    if (!(result instanceof ReadingResult.Read read)) {
      throw new AssertionError(name + " is " + result);
    }
    DecisionDocument document = read.document();
    table.comparison(row, layout).add(name, letter.toDocument(), document);
    for (String unseen : UnseenText.of(letter)) {
      if (document.text().contains(unseen)) {
        leaks.add(name + ": " + unseen);
      }
    }
  }
}
