package se.jamkoll.host.register.internal.example.file;

import java.util.Locale;
import se.jamkoll.host.register.internal.example.letter.Letter;
import se.jamkoll.host.register.internal.example.letter.Letter.Section;

/** A letter in Word. */
final class DocxFile {

  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPES =
      Xml.HEAD
          + """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Default Extension="rels" \
          ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
          <Default Extension="xml" ContentType="application/xml"/>\
          <Override PartName="/word/document.xml" ContentType="application/vnd.\
          openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
          <Override PartName="/word/styles.xml" ContentType="application/vnd.\
          openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
          <Override PartName="/word/numbering.xml" ContentType="application/vnd.\
          openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>""";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String ROOT =
      relations("<Relationship Id=\"r1\" Type=\"%sofficeDocument\" Target=\"word/document.xml\"/>");
  private static final String OF_DOCUMENT =
      relations(
          """
          <Relationship Id="r1" Type="%1$sstyles" Target="styles.xml"/>\
          <Relationship Id="r2" Type="%1$snumbering" Target="numbering.xml"/>""");
  private static final String STYLES =
      Xml.HEAD
          + "<w:styles xmlns:w=\""
          + MAIN
          + "\">"
          + style("Normal", "Normal", 22, false)
          + style("Title", "Title", 32, true)
          + style("Rubrik2", "heading 2", 26, true)
          + "</w:styles>";
  private static final String NUMBERING =
      Xml.HEAD
          + "<w:numbering xmlns:w=\""
          + MAIN
          + "\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
          + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

  private final boolean styled;
  private final StringBuilder body = new StringBuilder();

  private DocxFile(boolean styled) {
    this.styled = styled;
  }

  /**
   * Makes the file.
   *
   * @param styled whether headings have the styles of headings, or are only in bold
   */
  static byte[] of(Letter letter, boolean styled) {
    DocxFile file = new DocxFile(styled);
    file.write(letter);
    return new ZipFile()
        .add("[Content_Types].xml", TYPES)
        .add("_rels/.rels", ROOT)
        .add("word/_rels/document.xml.rels", OF_DOCUMENT)
        .add("word/styles.xml", STYLES)
        .add("word/numbering.xml", NUMBERING)
        .add("word/document.xml", file.document())
        .toBytes();
  }

  private void write(Letter letter) {
    paragraph("", true, letter.kind().toUpperCase(Locale.ROOT));
    paragraph("", false, letter.organisation());
    letter.facts().forEach(fact -> paragraph("", false, fact));
    paragraph("<w:pStyle w:val=\"Title\"/>", false, letter.title());
    letter.sections().forEach(this::section);
  }

  private void section(Section section) {
    paragraph(styled ? "<w:pStyle w:val=\"Rubrik2\"/>" : "", !styled, section.heading());
    String numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    section
        .paragraphs()
        .forEach(text -> paragraph(section.numbered() ? numbered : "", false, text));
  }

  private void paragraph(String properties, boolean bold, String text) {
    body.append("<w:p>");
    if (!properties.isEmpty()) {
      body.append("<w:pPr>").append(properties).append("</w:pPr>");
    }
    body.append("<w:r>")
        .append(bold ? "<w:rPr><w:b/></w:rPr>" : "")
        .append("<w:t xml:space=\"preserve\">")
        .append(Xml.text(text))
        .append("</w:t></w:r></w:p>");
  }

  private String document() {
    return Xml.HEAD
        + "<w:document xmlns:w=\""
        + MAIN
        + "\"><w:body>"
        + body
        + "</w:body></w:document>";
  }

  private static String relations(String each) {
    return Xml.HEAD
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + each.formatted(RELATIONS)
        + "</Relationships>";
  }

  private static String style(String id, String name, int halfPoints, boolean bold) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/><w:rPr>"
        + (bold ? "<w:b/>" : "")
        + "<w:sz w:val=\""
        + halfPoints
        + "\"/></w:rPr></w:style>";
  }
}
