package se.jamkoll.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.ReadingResult;

class HostileFileTest {

  private static final byte[] WHOLE =
      Docx.body(
              Docx.bold("Ny simhall")
                  + Docx.bold("Bakgrund")
                  + "<w:tbl>"
                  + Docx.row(Docx.paragraph("Ekonomi"), Docx.paragraph("Det kostar en miljon."))
                  + "</w:tbl>")
          .styles("<w:style w:styleId=\"A\"><w:basedOn w:val=\"A\"/></w:style>")
          .bytes();

  private final FileDocumentReader reader = new FileDocumentReader();

  @Property(tries = 300)
  void changedBytesNeverMakeTheReaderThrow(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 100_000) Integer> places,
      @ForAll byte value) {
    byte[] changed = WHOLE.clone();
    for (int place : places) {
      changed[place % changed.length] = value;
    }
    assertNotNull(reader.read(DocumentSource.of("brev.docx", changed)));
  }

  @Property(tries = 200)
  void aFileCutOffAnywhereIsUnreadable(@ForAll @IntRange(max = 100_000) int length) {
    byte[] cut = Arrays.copyOf(WHOLE, length % WHOLE.length);
    assertTrue(
        reader.read(DocumentSource.of("brev.docx", cut)) instanceof ReadingResult.Unreadable);
  }

  @Property(tries = 300)
  void theTextIsItsParagraphsInOrder(@ForAll("bodies") String body) {
    ReadingResult result = reader.read(DocumentSource.of("brev.docx", Docx.body(body).bytes()));
    if (result instanceof ReadingResult.Read read) {
      assertWellFormed(read.document());
    }
  }

  private static void assertWellFormed(DecisionDocument document) {
    String joined =
        document.paragraphs().stream().map(document::textOf).collect(Collectors.joining("\n"));
    assertEquals(document.text(), joined);
    assertTrue(Normalizer.isNormalized(document.text(), Normalizer.Form.NFC));
    int number = 0;
    int end = -1;
    for (Paragraph paragraph : document.paragraphs()) {
      number++;
      assertEquals(number, paragraph.number());
      assertEquals(end + 1, paragraph.start());
      end = paragraph.end();
      for (Paragraph.Mark mark : paragraph.marks()) {
        assertTrue(paragraph.start() <= mark.start() && mark.end() <= paragraph.end());
      }
      assertEquals(paragraph.role() == Paragraph.Role.HEADING, paragraph.headingLevel() > 0);
    }
  }

  @Provide
  Arbitrary<String> bodies() {
    Arbitrary<String> words =
        Arbitraries.of(
                "Bakgrund",
                "Ekonomi:",
                "[ange]",
                "a\u0308",
                "\u00AD",
                " ",
                "1.",
                ".",
                "Förslaget är bra",
                "K O N",
                "\u2011",
                "?")
            .list()
            .ofMaxSize(5)
            .map(parts -> String.join(" ", parts));
    Arbitrary<String> runs =
        Arbitraries.oneOf(
                words.map(Docx::run),
                words.map(Docx::boldRun),
                words.map(text -> "<w:ins>" + Docx.run(text) + "</w:ins>"))
            .list()
            .ofMaxSize(4)
            .map(parts -> String.join("", parts));
    Arbitrary<String> paragraphs = runs.map(text -> "<w:p>" + text + "</w:p>");
    Arbitrary<String> tables =
        paragraphs
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(cells -> "<w:tbl>" + Docx.row(cells.toArray(new String[0])) + "</w:tbl>");
    return Arbitraries.oneOf(paragraphs, paragraphs, tables)
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }
}
