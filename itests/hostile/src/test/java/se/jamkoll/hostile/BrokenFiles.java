package se.jamkoll.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static se.jamkoll.hostile.HostileFile.CONTAINER;
import static se.jamkoll.hostile.HostileFile.READ;
import static se.jamkoll.hostile.HostileFile.file;
import static se.jamkoll.hostile.HostileFile.textFile;
import static se.jamkoll.hostile.Packages.OPEN_PARAGRAPH;
import static se.jamkoll.hostile.Packages.WORD_PARAGRAPH;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import se.jamkoll.corpus.Corpus;
import se.jamkoll.corpus.Letter;
import se.jamkoll.corpus.draw.Format;

/** Files that are cut off, random, empty, locked or named wrongly. */
final class BrokenFiles {

  private static final Letter LETTER = Corpus.letters().get(0);
  private static final String[] ENDINGS = {
    "docx", "odt", "pdf", "doc", "rtf", "html", "txt", "eml", "msg", "zip", "fodt"
  };

  private BrokenFiles() {}

  static List<HostileFile> all() {
    List<HostileFile> files = new ArrayList<>();
    for (String ending : ENDINGS) {
      String name = "fil." + ending;
      files.add(file("no bytes", name, () -> new byte[0], "EMPTY_FILE"));
      files.add(file("random bytes", name, BrokenFiles::random, "DAMAGED", "UNSUPPORTED_TYPE"));
    }
    for (Format format : Format.values()) {
      byte[] whole = format.drawer().draw(LETTER);
      String name = "fil." + format.extension();
      files.add(file("cut off", name, () -> Arrays.copyOf(whole, whole.length / 2), cut(format)));
      files.add(file("cut off early", name, () -> Arrays.copyOf(whole, 40), "DAMAGED"));
      files.add(file("named wrongly", wrongName(format), () -> whole, READ, "WRONG_TYPE"));
    }
    files.addAll(locked());
    return files;
  }

  private static String[] cut(Format format) {
    return format == Format.PDF
        ? new String[] {"DAMAGED", READ, "NO_TEXT"}
        : new String[] {"DAMAGED"};
  }

  private static String wrongName(Format format) {
    return format == Format.PDF ? "fil.docx" : "fil.pdf";
  }

  private static List<HostileFile> locked() {
    return List.of(
        file("a password", "fil.pdf", BrokenFiles::lockedPdf, "ENCRYPTED"),
        file("a password", "fil.docx", BrokenFiles::lockedDocx, "ENCRYPTED"),
        file("a password", "fil.odt", BrokenFiles::lockedOdt, "ENCRYPTED"),
        textFile("a web page", "fil.docx", () -> "<!DOCTYPE html><p>Hej</p>", "WRONG_TYPE"),
        file("a docx file without a body", "fil.docx", BrokenFiles::empty, CONTAINER));
  }

  private static byte[] random() {
    byte[] bytes = new byte[100_000];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private static byte[] lockedPdf() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] lockedDocx() {
    return ole2("EncryptedPackage");
  }

  private static byte[] lockedOdt() {
    return Packages.odtOf("x")
        .with("META-INF/manifest.xml", "<manifest:encryption-data/>" + OPEN_PARAGRAPH)
        .bytes();
  }

  private static byte[] empty() {
    return Packages.docxStart().with("word/other.xml", WORD_PARAGRAPH).bytes();
  }

  private static byte[] ole2(String stream) {
    String magic = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    byte[] bytes = Arrays.copyOf((magic + "\0".repeat(512)).getBytes(ISO_8859_1), 2_048);
    byte[] name = stream.getBytes(UTF_16LE);
    System.arraycopy(name, 0, bytes, 1_024, name.length);
    return bytes;
  }
}
