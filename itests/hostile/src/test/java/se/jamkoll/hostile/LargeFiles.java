package se.jamkoll.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.jamkoll.api.document.DocumentSource;

/**
 * Writes files as large as are read, and one byte or page larger, and tells what becomes of them.
 */
final class LargeFiles {

  private static final int MEGABYTE = 1 << 20;
  private static final int MOST = 100;
  private static final int PAGES = 2_000;

  private LargeFiles() {}

  /** Prints, for each file, its name, what was said of it, and of the good letter after it. */
  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Map<String, Writing> files = new LinkedHashMap<>();
    files.put("pictures.docx", out -> docx(out, MOST - 1));
    files.put("too-large.docx", out -> docx(out, MOST));
    files.put("text.txt", out -> text(out, "", MOST));
    files.put("page.html", out -> text(out, "<!DOCTYPE html><p>", MOST));
    files.put("pages.pdf", out -> out.write(HostilePdfs.pages(PAGES)));
    files.put("too-many-pages.pdf", out -> out.write(HostilePdfs.pages(PAGES + 1)));
    try (Reader reader = new Reader(Files.createDirectories(folder.resolve("reader")))) {
      for (Map.Entry<String, Writing> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        try (OutputStream out = Files.newOutputStream(path)) {
          file.getValue().to(out);
        }
        String status = reader.status(DocumentSource.of(path));
        System.out.println(file.getKey() + " " + status + " " + reader.statusOfAGoodLetter());
        Files.delete(path);
      }
    }
  }

  /** A letter with a picture that is never looked at. */
  private static void docx(OutputStream out, int megabytes) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(0);
    zip.putNextEntry(new ZipEntry("word/document.xml"));
    zip.write(Packages.documentXml("", Packages.WORD_PARAGRAPH).getBytes(UTF_8));
    zip.putNextEntry(new ZipEntry("word/media/image1.png"));
    for (int i = 0; i < megabytes; i++) {
      zip.write(new byte[MEGABYTE]);
    }
    zip.finish();
  }

  private static void text(OutputStream out, String start, int megabytes) throws IOException {
    byte[] line = "Nämnden beslutar enligt förslaget.\n".repeat(1_000).getBytes(UTF_8);
    out.write(start.getBytes(UTF_8));
    for (int length = 0; length < megabytes * MEGABYTE - 2 * line.length; length += line.length) {
      out.write(line);
    }
  }

  /** Writes a file. */
  private interface Writing {

    void to(OutputStream out) throws IOException;
  }
}
