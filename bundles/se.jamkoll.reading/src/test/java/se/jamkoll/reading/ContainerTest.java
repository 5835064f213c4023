package se.jamkoll.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.ReadingResult.Unreadable;
import se.jamkoll.api.document.UnreadableReason;

class ContainerTest {

  private static final byte[] LETTER = Docx.body(Docx.paragraph("Nämnden beslutar.")).bytes();
  private static final String MAIL =
      """
      From: a@example.org
      To: b@example.org
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=x

      --x
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      H=E4r kommer brevet.
      """;

  @Test
  void everyLetterInAZipFileIsAPart() {
    byte[] zip =
        zip(
            "1 Ärende/brev.docx",
            LETTER,
            "2/text.txt",
            "Nämnden avslår.".getBytes(UTF_8),
            "__MACOSX/._brev.docx",
            new byte[] {0, 1},
            "Thumbs.db",
            new byte[] {0, 1},
            "3/bild.docx",
            "\u0000\u0001".getBytes(UTF_8),
            "4/tom.pdf",
            new byte[0]);

    assertEquals(
        List.of(
            "1 Ärende/brev.docx Nämnden beslutar.",
            "2/text.txt Nämnden avslår.",
            "3/bild.docx DAMAGED",
            "4/tom.pdf EMPTY_FILE"),
        shown(Reading.parts("ärenden.zip", zip)));
  }

  @Test
  void whatLiesInAContainerWithinAContainerIsAPartToo() {
    byte[] zip = zip("inre.zip", zip("brev.docx", LETTER), "post.eml", mail(LETTER));

    assertEquals(
        List.of("inre.zip/brev.docx Nämnden beslutar.", "post.eml/brev å.docx Nämnden beslutar."),
        shown(Reading.parts("ärenden.zip", zip)));
  }

  @Test
  void containersNestedTooDeepAreRefused() {
    byte[] zip = zip("brev.docx", LETTER);
    for (int i = 0; i < 3; i++) {
      zip = zip("inre.zip", zip);
    }

    assertEquals(
        List.of("inre.zip/inre.zip/inre.zip TOO_LARGE"), shown(Reading.parts("djup.zip", zip)));
  }

  @Test
  void aContainerOfTooManyLettersIsRefusedWhole() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 4; i++) {
      files.put(i + ".docx", LETTER);
    }
    ReadingLimits limits = new ReadingLimits(1_000_000, 1_000_000, 100, 100, 100, 3, 3);

    assertEquals(
        new Unreadable(UnreadableReason.TOO_LARGE, ""),
        new FileDocumentReader(limits).read(DocumentSource.of("många.zip", zip(files))));
  }

  @Test
  void whatIsUnpackedFromAllLettersTogetherIsBounded() {
    byte[] letter = Docx.body(Docx.paragraph("a".repeat(6_000))).bytes();
    ReadingLimits limits = new ReadingLimits(1_000_000, 20_000, 100, 100, 100);
    ReadingResult result =
        new FileDocumentReader(limits)
            .read(
                DocumentSource.of(
                    "x.zip", zip("1.docx", letter, "2.docx", letter, "3.docx", letter)));

    List<ReadingResult.Part> parts =
        assertInstanceOf(ReadingResult.Container.class, result).parts();
    assertInstanceOf(ReadingResult.Read.class, parts.get(0).result());
    assertEquals(new Unreadable(UnreadableReason.TOO_LARGE, ""), parts.get(2).result());
  }

  @Test
  void aZipFileWithoutLettersIsUnsupported() {
    assertEquals(
        new Unreadable(UnreadableReason.UNSUPPORTED_TYPE, "ZIP"),
        Reading.of("tom.zip", zip(".x", LETTER)));
  }

  @Test
  void theLetterAttachedToAMailIsAPart() {
    assertEquals(
        List.of("brev å.docx Nämnden beslutar."), shown(Reading.parts("post.eml", mail(LETTER))));
  }

  @Test
  void aMailWithoutALetterIsReadItself() {
    byte[] picture = "\u0089PNG\r\n".getBytes(UTF_8);

    assertEquals("Här kommer brevet.", Reading.document("post.eml", mail(picture)).text());
    assertEquals("message/rfc822", Reading.document("post.eml", mail(picture)).mediaType());
  }

  @Test
  void multipartsNestedWithoutEndAreRefused() {
    StringBuilder mail = new StringBuilder("From: a@example.org\r\nTo: b@example.org\r\n");
    for (int i = 0; i < 100; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=x").append(i);
      mail.append("\r\n\r\n--x").append(i).append("\r\n");
    }

    assertEquals(
        new Unreadable(UnreadableReason.TOO_LARGE, ""),
        Reading.of("post.eml", mail.toString().getBytes(UTF_8)));
  }

  private static byte[] mail(byte[] attachment) {
    String mail =
        MAIL
            + "--x\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
            + "Content-Disposition: attachment; filename=\"=?utf-8?q?brev_=C3=A5.docx?=\"\r\n\r\n"
            + Base64.getMimeEncoder().encodeToString(attachment)
            + "\r\n--x--\r\n";
    return mail.getBytes(UTF_8);
  }

  private static List<String> shown(List<ReadingResult.Part> parts) {
    return parts.stream().map(part -> part.name() + " " + shown(part.result())).toList();
  }

  private static String shown(ReadingResult result) {
    return result instanceof ReadingResult.Read read
        ? read.document().text()
        : ((Unreadable) result).reason().name();
  }

  private static byte[] zip(Object... namesAndBytes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndBytes.length; i += 2) {
      files.put((String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
    }
    return zip(files);
  }

  private static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
