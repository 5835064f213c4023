package se.jamkoll.corpus.draw;

import java.util.LinkedHashMap;
import java.util.Map;
import se.jamkoll.corpus.Layout;
import se.jamkoll.corpus.Letter;

/** Draws letters as Word saves them. */
public final class DocxDrawer implements Drawer {

  private static final String PARTS =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  @Override
  public byte[] draw(Letter letter, Layout layout) {
    DocxBody body = new DocxBody(letter, layout);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("document", body.draw());
    parts.put("numbering", body.numbering().draw());
    parts.put("header1", DocxMargins.header(letter));
    parts.put("footer1", DocxMargins.footer(letter));
    if (body.comments().isPresent()) {
      parts.put("comments", body.comments().get());
    }
    return pack(letter, parts);
  }

  private static byte[] pack(Letter letter, Map<String, byte[]> parts) {
    ZipPackage zip = new ZipPackage();
    zip.part("[Content_Types].xml", contentTypes(parts));
    zip.part("_rels/.rels", packageRelations());
    parts.forEach((name, content) -> zip.part("word/" + name + ".xml", content));
    zip.part("word/_rels/document.xml.rels", documentRelations(parts));
    zip.resource("word/styles.xml", "docx/styles.xml");
    zip.resource("word/settings.xml", "docx/settings.xml");
    zip.resource("word/fontTable.xml", "docx/fontTable.xml");
    zip.part("docProps/core.xml", properties(letter));
    zip.resource("docProps/app.xml", "docx/app.xml");
    return zip.bytes();
  }

  private static byte[] contentTypes(Map<String, byte[]> parts) {
    Xml xml = new Xml().open("Types", "xmlns", PACKAGE + "content-types");
    xml.leaf(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
    parts.keySet().forEach(name -> type(xml, "/word/" + name + ".xml", PARTS + kind(name)));
    type(xml, "/word/styles.xml", PARTS + "styles");
    type(xml, "/word/settings.xml", PARTS + "settings");
    type(xml, "/word/fontTable.xml", PARTS + "fontTable");
    type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties");
    type(
        xml,
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties");
    return xml.bytes();
  }

  private static String kind(String part) {
    String kind = relation(part);
    return kind.equals("document") ? "document.main" : kind;
  }

  private static String relation(String part) {
    return part.endsWith("1") ? part.substring(0, part.length() - 1) : part;
  }

  private static void type(Xml xml, String part, String type) {
    xml.leaf("Override", "PartName", part, "ContentType", type + "+xml");
  }

  private static byte[] packageRelations() {
    Xml xml = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
    relation(xml, "rId1", OFFICE + "/officeDocument", "word/document.xml");
    relation(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
    relation(xml, "rId3", OFFICE + "/extended-properties", "docProps/app.xml");
    return xml.bytes();
  }

  private static byte[] documentRelations(Map<String, byte[]> parts) {
    Xml xml = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
    relation(xml, "rId1", OFFICE + "/styles", "styles.xml");
    relation(xml, "rId2", OFFICE + "/settings", "settings.xml");
    relation(xml, "rId3", OFFICE + "/fontTable", "fontTable.xml");
    for (String part : parts.keySet()) {
      if (!part.equals("document")) {
        relation(xml, part, OFFICE + "/" + relation(part), part + ".xml");
      }
    }
    return xml.bytes();
  }

  private static void relation(Xml xml, String id, String type, String target) {
    xml.leaf("Relationship", "Id", id, "Type", type, "Target", target);
  }

  private static byte[] properties(Letter letter) {
    String date = "2026-01-15T09:30:00Z";
    return new Xml()
        .open(
            "cp:coreProperties",
            "xmlns:cp",
            PACKAGE + "metadata/core-properties",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/",
            "xmlns:dcterms",
            "http://purl.org/dc/terms/",
            "xmlns:xsi",
            "http://www.w3.org/2001/XMLSchema-instance")
        .element("dc:title", letter.title())
        .element("dc:creator", "Handläggaren")
        .element("dcterms:created", date, "xsi:type", "dcterms:W3CDTF")
        .element("dcterms:modified", date, "xsi:type", "dcterms:W3CDTF")
        .bytes();
  }
}
