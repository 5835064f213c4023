package se.jamkoll.host.register.internal.example.file;

import java.util.Locale;
import se.jamkoll.host.register.internal.example.letter.Letter;
import se.jamkoll.host.register.internal.example.letter.Letter.Section;

/** A letter in LibreOffice. */
final class OdtFile {

  private static final String TYPE = "application/vnd.oasis.opendocument.text";
  private static final String NAMES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
          + " office:version=\"1.3\"";
  private static final String MANIFEST =
      Xml.HEAD
          + "<manifest:manifest"
          + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
          + " manifest:version=\"1.3\">"
          + entry("/", TYPE)
          + entry("content.xml", "text/xml")
          + entry("styles.xml", "text/xml")
          + "</manifest:manifest>";
  private static final String STYLES =
      Xml.HEAD
          + "<office:document-styles"
          + NAMES
          + "><office:styles>"
          + style("Standard", "11pt")
          + style("Title", "16pt")
          + style("Heading_20_2", "13pt")
          + "</office:styles></office:document-styles>";

  private final StringBuilder body = new StringBuilder();

  private OdtFile() {}

  /** Makes the file. */
  static byte[] of(Letter letter) {
    OdtFile file = new OdtFile();
    file.write(letter);
    return new ZipFile()
        .store("mimetype", TYPE)
        .add("META-INF/manifest.xml", MANIFEST)
        .add("styles.xml", STYLES)
        .add("content.xml", file.content())
        .toBytes();
  }

  private void write(Letter letter) {
    paragraph("Standard", letter.kind().toUpperCase(Locale.ROOT));
    paragraph("Standard", letter.organisation());
    letter.facts().forEach(fact -> paragraph("Standard", fact));
    paragraph("Title", letter.title());
    letter.sections().forEach(this::section);
  }

  private void section(Section section) {
    body.append("<text:h text:style-name=\"Heading_20_2\" text:outline-level=\"2\">")
        .append(Xml.text(section.heading()))
        .append("</text:h>");
    if (section.numbered()) {
      body.append("<text:list>");
      for (String text : section.paragraphs()) {
        body.append("<text:list-item>");
        paragraph("Standard", text);
        body.append("</text:list-item>");
      }
      body.append("</text:list>");
    } else {
      section.paragraphs().forEach(text -> paragraph("Standard", text));
    }
  }

  private void paragraph(String style, String text) {
    body.append("<text:p text:style-name=\"")
        .append(style)
        .append("\">")
        .append(Xml.text(text))
        .append("</text:p>");
  }

  private String content() {
    return Xml.HEAD
        + "<office:document-content"
        + NAMES
        + "><office:body><office:text>"
        + body
        + "</office:text></office:body></office:document-content>";
  }

  private static String entry(String path, String type) {
    return "<manifest:file-entry manifest:full-path=\""
        + path
        + "\" manifest:media-type=\""
        + type
        + "\"/>";
  }

  private static String style(String name, String size) {
    return "<style:style style:name=\""
        + name
        + "\" style:family=\"paragraph\">"
        + "<style:text-properties fo:font-size=\""
        + size
        + "\"/></style:style>";
  }
}
