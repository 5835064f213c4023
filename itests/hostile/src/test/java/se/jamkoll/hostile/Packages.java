package se.jamkoll.hostile;

import static se.jamkoll.hostile.HostileFile.MARKER;

/** Writes small docx and odt files around a body. */
final class Packages {

  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String OPEN_DOCUMENT =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"";

  /** A paragraph of a docx file. */
  static final String WORD_PARAGRAPH =
      "<w:p><w:r><w:t>Nämnden beslutar enligt förslaget. " + MARKER + "</w:t></w:r></w:p>";

  /** A paragraph of an odt file. */
  static final String OPEN_PARAGRAPH =
      "<text:p>Nämnden beslutar enligt förslaget. " + MARKER + "</text:p>";

  private Packages() {}

  static byte[] docx(String body) {
    return docxOf(documentXml("", body)).bytes();
  }

  static Zip docxOf(String documentXml) {
    return docxStart().with("word/document.xml", documentXml);
  }

  static Zip docxStart() {
    return new Zip().with("[Content_Types].xml", "<Types/>");
  }

  static String documentXml(String doctype, String body) {
    return doctype + "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>";
  }

  static String stylesXml(String styles) {
    return "<w:styles " + WORD + ">" + styles + "</w:styles>";
  }

  static byte[] odt(String body) {
    return odtOf(contentXml("", "", body)).bytes();
  }

  static Zip odtOf(String contentXml) {
    return odtStart().with("content.xml", contentXml);
  }

  static Zip odtStart() {
    return new Zip().with("mimetype", "application/vnd.oasis.opendocument.text");
  }

  static String contentXml(String doctype, String styles, String body) {
    return doctype
        + "<office:document-content "
        + OPEN_DOCUMENT
        + "><office:automatic-styles>"
        + styles
        + "</office:automatic-styles><office:body><office:text>"
        + body
        + "</office:text></office:body></office:document-content>";
  }
}
