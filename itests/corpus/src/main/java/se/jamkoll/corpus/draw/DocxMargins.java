package se.jamkoll.corpus.draw;

import se.jamkoll.corpus.Letter;

/** Draws the running header and footer of a Word document. */
final class DocxMargins {

  private DocxMargins() {}

  static byte[] header(Letter letter) {
    Xml xml = start("w:hdr", "Sidhuvud");
    if (!letter.header().isEmpty()) {
      text(xml, letter.header());
    }
    return xml.bytes();
  }

  static byte[] footer(Letter letter) {
    RunningFooter footer = RunningFooter.of(letter.footer());
    Xml xml = start("w:ftr", "Sidfot");
    if (footer.isEmpty()) {
      return xml.bytes();
    }
    text(xml, footer.text());
    if (footer.numbered()) {
      text(xml, " ");
      field(xml, "PAGE", "1");
    }
    if (footer.total()) {
      text(xml, footer.of());
      field(xml, "NUMPAGES", "2");
      text(xml, footer.end());
    }
    return xml.bytes();
  }

  private static Xml start(String root, String style) {
    return new Xml()
        .open(root, "xmlns:w", DocxBody.WORD)
        .open("w:p")
        .open("w:pPr")
        .leaf("w:pStyle", "w:val", style)
        .close();
  }

  private static void text(Xml xml, String text) {
    xml.open("w:r").element("w:t", text, "xml:space", "preserve").close();
  }

  /** Draws a field with the value that it had when the file was saved. */
  static void field(Xml xml, String code, String value) {
    fieldChar(xml, "begin");
    xml.open("w:r").element("w:instrText", " " + code + " ", "xml:space", "preserve").close();
    fieldChar(xml, "separate");
    text(xml, value);
    fieldChar(xml, "end");
  }

  static void fieldChar(Xml xml, String type) {
    xml.open("w:r").leaf("w:fldChar", "w:fldCharType", type).close();
  }
}
