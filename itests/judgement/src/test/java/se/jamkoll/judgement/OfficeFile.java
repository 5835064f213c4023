package se.jamkoll.judgement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes small files of word processors, templates too.
 *
 * <p>A line that starts with {@code #} is a heading, one that starts with {@code |} a row of a
 * table whose cells it parts, and every other line a paragraph.
 */
final class OfficeFile {

  private static final String WORD_MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private OfficeFile() {}

  static byte[] docx(String text) throws IOException {
    return word("document", text);
  }

  static byte[] dotx(String text) throws IOException {
    return word("template", text);
  }

  static byte[] odt(String text) throws IOException {
    return openDocument("text", text);
  }

  static byte[] ott(String text) throws IOException {
    return openDocument("text-template", text);
  }

  private static byte[] word(String kind, String text) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + WORD_MAIN
            + kind
            + ".main+xml\"/></Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    Markup markup =
        new Markup(
            "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t"
                + " xml:space=\"preserve\">%s</w:t></w:r></w:p>",
            "<w:p><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>",
            "<w:tbl>%s</w:tbl>",
            "<w:tr>%s</w:tr>",
            "<w:tc>%s</w:tc>");
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + markup.of(text)
            + "</w:body></w:document>");
    return zip(parts);
  }

  private static byte[] openDocument(String kind, String text) throws IOException {
    String type = "application/vnd.oasis.opendocument." + kind;
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", type);
    parts.put(
        "META-INF/manifest.xml",
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
            + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\""
            + type
            + "\"/></manifest:manifest>");
    Markup markup =
        new Markup(
            "<text:h text:outline-level=\"1\">%s</text:h>",
            "<text:p>%s</text:p>",
            "<table:table>%s</table:table>",
            "<table:table-row>%s</table:table-row>",
            "<table:table-cell>%s</table:table-cell>");
    parts.put(
        "content.xml",
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " office:version=\"1.3\"><office:body><office:text>"
            + markup.of(text)
            + "</office:text></office:body></office:document-content>");
    return zip(parts);
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** How a format writes what there is; a %s is what stands inside. */
  private record Markup(String heading, String paragraph, String table, String row, String cell) {

    String of(String text) {
      StringBuilder all = new StringBuilder();
      StringBuilder rows = new StringBuilder();
      for (String line : text.strip().lines().toList()) {
        if (line.startsWith("|")) {
          rows.append(row(line));
          continue;
        }
        closeTable(rows, all);
        all.append(
            line.startsWith("#")
                ? heading.formatted(escaped(line.substring(1)))
                : paragraph.formatted(escaped(line)));
      }
      closeTable(rows, all);
      return all.toString();
    }

    private void closeTable(StringBuilder rows, StringBuilder all) {
      if (!rows.isEmpty()) {
        all.append(table.formatted(rows)).append(paragraph.formatted(""));
        rows.setLength(0);
      }
    }

    private String row(String line) {
      StringBuilder cells = new StringBuilder();
      for (String words : line.substring(1).split("\\|", -1)) {
        cells.append(cell.formatted(paragraph.formatted(escaped(words))));
      }
      return row.formatted(cells);
    }

    private static String escaped(String words) {
      return words.strip().replace("&", "&amp;").replace("<", "&lt;");
    }
  }
}
