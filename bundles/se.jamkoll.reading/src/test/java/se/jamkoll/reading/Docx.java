package se.jamkoll.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small files in memory. */
final class Docx {

  private static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private Docx() {
    parts.put("[Content_Types].xml", "<Types/>");
  }

  /** Returns a document with a body. */
  static Docx body(String xml) {
    return new Docx()
        .part(
            "word/document.xml",
            "<w:document " + NAMESPACES + "><w:body>" + xml + "</w:body></w:document>");
  }

  /** Returns a paragraph with a style and a text. */
  static String paragraph(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
  }

  /** Returns a paragraph with a text. */
  static String paragraph(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  /** Returns a paragraph in bold. */
  static String bold(String text) {
    return "<w:p>" + boldRun(text) + "</w:p>";
  }

  /** Returns a run in bold. */
  static String boldRun(String text) {
    return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** Returns a run. */
  static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** Returns a table row whose cells hold blocks. */
  static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>").append(cell).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  Docx styles(String xml) {
    return part("word/styles.xml", "<w:styles " + NAMESPACES + ">" + xml + "</w:styles>");
  }

  Docx footnotes(String xml) {
    return part("word/footnotes.xml", "<w:footnotes " + NAMESPACES + ">" + xml + "</w:footnotes>");
  }

  Docx part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  byte[] bytes() {
    return zip(parts);
  }

  /** Returns a zip file of texts by name. */
  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
