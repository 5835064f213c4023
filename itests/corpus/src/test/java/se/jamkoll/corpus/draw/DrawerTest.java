package se.jamkoll.corpus.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;
import se.jamkoll.corpus.Corpus;
import se.jamkoll.corpus.Layout;
import se.jamkoll.corpus.Letter;

class DrawerTest {

  private static final List<Letter> LETTERS = Corpus.letters();

  @ParameterizedTest
  @EnumSource
  void theSameLetterGivesTheSameBytes(Format format) {
    Letter letter = letter("dev-026");

    assertArrayEquals(format.drawer().draw(letter), format.drawer().draw(letter));
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "ODT"})
  void everyPartOfEveryPackageIsWellFormed(Format format) throws Exception {
    for (Letter letter : LETTERS) {
      for (Map.Entry<String, byte[]> part : parts(format.drawer().draw(letter)).entrySet()) {
        if (!part.getKey().equals("mimetype")) {
          parse(part.getValue());
        }
      }
    }
  }

  private static void parse(byte[] xml)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  @Test
  void anOdtStartsWithItsTypeUncompressed() throws IOException {
    byte[] odt = new OdtDrawer().draw(letter("dev-001"));

    assertEquals("mimetypeapplication/vnd.oasis.opendocument.text", new String(odt, 30, 47, UTF_8));
  }

  @Test
  void headingsOfAStyledDocxHaveSwedishStyleIds() throws IOException {
    String styled = document(letter("dev-026"), Layout.STYLED);
    String plain = document(letter("dev-026"), Layout.PLAIN);

    assertTrue(styled.contains("w:val=\"Rubrik1\""));
    assertFalse(plain.contains("Rubrik1"));
  }

  @Test
  void changesAndCommentsOfADocxStandInTheirElements() throws IOException {
    String document = document(letter("dev-056"), Layout.STYLED);
    String commented = document(letter("dev-061"), Layout.STYLED);

    assertTrue(document.contains("<w:delText xml:space=\"preserve\">sex</w:delText>"));
    assertTrue(document.contains("<w:ins "));
    assertTrue(commented.contains("<w:commentReference"));
    assertFalse(commented.contains("Borde vi inte skriva"));
  }

  @Test
  void aPrintedLetterShowsWhatIsInsertedAndRepeatsItsHeader() throws IOException {
    Letter letter = letter("dev-056");
    try (PDDocument pdf = Loader.loadPDF(new PdfDrawer().draw(letter))) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(pdf);
        assertTrue(text.contains(letter.header()));
        assertFalse(text.contains("avskilda sovrum"));
        assertEquals(page == 1, text.contains("inom fyra timmar"));
      }
      assertTrue(pdf.getNumberOfPages() > 1);
    }
  }

  @Test
  void boxesOfAPrintedLetterCanBeCopied() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(new PdfDrawer().draw(letter("dev-024")))) {
      assertTrue(new PDFTextStripper().getText(pdf).contains("☐ Ja  ☒ Nej"));
    }
  }

  private static Letter letter(String id) {
    return LETTERS.stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
  }

  private static String document(Letter letter, Layout layout) throws IOException {
    byte[] part = parts(new DocxDrawer().draw(letter, layout)).get("word/document.xml");
    return part == null ? "" : new String(part, UTF_8);
  }

  private static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }
}
