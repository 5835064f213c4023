package se.jamkoll.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.ReadingResult.Unreadable;
import se.jamkoll.api.document.UnreadableReason;

class UnreadableFileTest {

  private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  private final DocumentReader reader = ServiceLoader.load(DocumentReader.class).findFirst().get();

  @Test
  void aMissingFileIsNotFound(@TempDir Path directory) {
    assertEquals(
        new Unreadable(UnreadableReason.NOT_FOUND, ""),
        reader.read(DocumentSource.of(directory.resolve("saknas.docx"))));
  }

  @Test
  void aDirectoryIsNotFound(@TempDir Path directory) {
    assertEquals(
        new Unreadable(UnreadableReason.NOT_FOUND, ""), reader.read(DocumentSource.of(directory)));
  }

  @Test
  void aFileWithoutBytesIsEmpty() {
    assertUnreadable(UnreadableReason.EMPTY_FILE, "", read("brev.docx", new byte[0]));
  }

  @Test
  void aPhotographNamedDocxIsOfTheWrongType() {
    byte[] jpeg = "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0".getBytes(ISO_8859_1);
    assertUnreadable(UnreadableReason.WRONG_TYPE, "JPEG", read("brev.docx", jpeg));
  }

  @Test
  void aPhotographUnderItsOwnNameIsUnsupported() {
    byte[] jpeg = "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0".getBytes(ISO_8859_1);
    assertUnreadable(UnreadableReason.UNSUPPORTED_TYPE, "JPEG", read("bild.JPG", jpeg));
  }

  @Test
  void aWebPageNamedPdfIsOfTheWrongType() {
    byte[] html = "<!DOCTYPE html><html><p>Hej</p></html>".getBytes(UTF_8);
    assertUnreadable(UnreadableReason.WRONG_TYPE, "HTML", read("brev.pdf", html));
  }

  @Test
  void aBinaryWordFileThatIsCutOffIsDamaged() {
    assertUnreadable(UnreadableReason.DAMAGED, "", read("brev.doc", ole2("WordDocument")));
  }

  @Test
  void aSpreadsheetOfOldIsUnsupported() {
    assertUnreadable(UnreadableReason.UNSUPPORTED_TYPE, "OLE2", read("blad.xls", ole2("Workbook")));
  }

  @Test
  void plainTextNamedDocxIsOfTheWrongType() {
    assertUnreadable(
        UnreadableReason.WRONG_TYPE, "TXT", read("brev.docx", "Hej hej.".getBytes(UTF_8)));
  }

  @Test
  void aTypeThatOnlyTheLibraryKnowsIsNamed() {
    assertUnreadable(
        UnreadableReason.UNSUPPORTED_TYPE,
        "application/x-7z-compressed",
        read("arkiv.7z", "7z\u00BC\u00AF'\u001C\0\u0004".getBytes(ISO_8859_1)));
  }

  @Test
  void anEncryptedOfficeFileIsEncrypted() {
    assertUnreadable(UnreadableReason.ENCRYPTED, "", read("brev.docx", ole2("EncryptedPackage")));
  }

  @Test
  void anEncryptedOpenDocumentIsEncrypted() {
    byte[] odt =
        Docx.zip(
            Map.of(
                "mimetype", "application/vnd.oasis.opendocument.text",
                "META-INF/manifest.xml", "<manifest:encryption-data/>",
                "content.xml", "x"));
    assertUnreadable(UnreadableReason.ENCRYPTED, "", read("brev.odt", odt));
  }

  @Test
  void aSpreadsheetNamedDocxIsOfTheWrongType() {
    byte[] xlsx = Docx.zip(Map.of("xl/workbook.xml", "<workbook/>"));
    assertUnreadable(UnreadableReason.WRONG_TYPE, "XLSX", read("brev.docx", xlsx));
  }

  @Test
  void aCutOffZipIsDamaged() {
    byte[] whole = Docx.body(Docx.paragraph("Hej")).bytes();
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertUnreadable(UnreadableReason.DAMAGED, "", read("brev.docx", half));
  }

  @Test
  void xmlThatBreaksOffIsDamaged() {
    byte[] docx = Docx.body("").part("word/document.xml", "<w:document>").bytes();
    assertUnreadable(UnreadableReason.DAMAGED, "", read("brev.docx", docx));
  }

  @Test
  void bytesOfNoTypeUnderAKnownNameAreDamaged() {
    assertUnreadable(
        UnreadableReason.DAMAGED, "", read("brev.docx", new byte[] {0, 1, 2, 3, 4, 5}));
  }

  @Test
  void aDocumentWithoutTextHasNoText() {
    assertUnreadable(
        UnreadableReason.NO_TEXT, "", read("brev.docx", Docx.body(Docx.paragraph(" ")).bytes()));
  }

  @Test
  void aFileOverTheLimitIsTooLarge() {
    ReadingLimits limits = new ReadingLimits(100, 1_000_000, 100, 200, 100);
    ReadingResult result =
        new FileDocumentReader(limits).read(DocumentSource.of("brev.docx", new byte[101]));
    assertUnreadable(UnreadableReason.TOO_LARGE, "", result);
  }

  @Test
  void aZipBombIsTooLarge() {
    ReadingLimits limits = new ReadingLimits(1_000_000, 10_000, 100, 200, 100);
    byte[] bomb = Docx.body(Docx.paragraph("a".repeat(100_000))).bytes();
    ReadingResult result =
        new FileDocumentReader(limits).read(DocumentSource.of("brev.docx", bomb));
    assertUnreadable(UnreadableReason.TOO_LARGE, "", result);
  }

  @Test
  void elementsNestedWithoutEndAreTooLarge() {
    String deep = "<w:sdt><w:sdtContent>".repeat(5_000);
    String end = "</w:sdtContent></w:sdt>".repeat(5_000);
    assertUnreadable(
        UnreadableReason.TOO_LARGE, "", read("brev.docx", Docx.body(deep + end).bytes()));
  }

  @Test
  void anExternalEntityIsNeverOpened(@TempDir Path directory) throws IOException {
    String xml =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \""
            + directory.toUri()
            + "\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p>"
            + "</w:body></w:document>";
    ReadingResult result = read("brev.docx", Docx.body("").part("word/document.xml", xml).bytes());
    assertEquals(Unreadable.class, result.getClass());
  }

  private ReadingResult read(String name, byte[] content) {
    return reader.read(DocumentSource.of(name, content));
  }

  private static byte[] ole2(String stream) {
    String start = OLE2 + "\0".repeat(512);
    byte[] bytes = Arrays.copyOf(start.getBytes(ISO_8859_1), 2048);
    byte[] name = stream.getBytes(UTF_16LE);
    System.arraycopy(name, 0, bytes, 1024, name.length);
    return bytes;
  }

  private static void assertUnreadable(
      UnreadableReason reason, String detail, ReadingResult result) {
    assertEquals(new Unreadable(reason, detail), result);
  }
}
