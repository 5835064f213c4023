package se.jamkoll.corpus.draw;

import static java.nio.charset.StandardCharsets.US_ASCII;

import se.jamkoll.corpus.Layout;
import se.jamkoll.corpus.Letter;

/** Draws letters as LibreOffice saves them. */
public final class OdtDrawer implements Drawer {

  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

  @Override
  public byte[] draw(Letter letter, Layout layout) {
    return new ZipPackage()
        .stored("mimetype", MEDIA_TYPE.getBytes(US_ASCII))
        .part("content.xml", new OdtBody(letter, layout).draw())
        .part("styles.xml", OdtStyles.draw(letter))
        .part("meta.xml", properties(letter))
        .part("META-INF/manifest.xml", manifest())
        .bytes();
  }

  /** Opens the root element of a part. */
  static Xml start(String root) {
    return new Xml()
        .open(
            root,
            "xmlns:office",
            OASIS + "office:1.0",
            "xmlns:text",
            OASIS + "text:1.0",
            "xmlns:table",
            OASIS + "table:1.0",
            "xmlns:style",
            OASIS + "style:1.0",
            "xmlns:fo",
            OASIS + "xsl-fo-compatible:1.0",
            "xmlns:svg",
            OASIS + "svg-compatible:1.0",
            "xmlns:meta",
            OASIS + "meta:1.0",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/",
            "xmlns:xlink",
            "http://www.w3.org/1999/xlink",
            "xmlns:officeooo",
            "http://openoffice.org/2009/office",
            "office:version",
            "1.3");
  }

  private static byte[] properties(Letter letter) {
    return start("office:document-meta")
        .open("office:meta")
        .element("meta:generator", "LibreOffice/24.8.3.2$Windows_X86_64")
        .element("dc:title", letter.title())
        .element("meta:creation-date", "2026-01-15T09:30:00")
        .element("dc:date", "2026-01-15T09:30:00")
        .bytes();
  }

  private static byte[] manifest() {
    Xml xml =
        new Xml()
            .open(
                "manifest:manifest",
                "xmlns:manifest",
                OASIS + "manifest:1.0",
                "manifest:version",
                "1.3");
    entry(xml, "/", MEDIA_TYPE);
    entry(xml, "content.xml", "text/xml");
    entry(xml, "styles.xml", "text/xml");
    entry(xml, "meta.xml", "text/xml");
    return xml.bytes();
  }

  private static void entry(Xml xml, String path, String type) {
    xml.leaf("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
  }
}
