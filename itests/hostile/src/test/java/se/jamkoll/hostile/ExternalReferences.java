package se.jamkoll.hostile;

import static se.jamkoll.hostile.HostileFile.READ;
import static se.jamkoll.hostile.HostileFile.file;
import static se.jamkoll.hostile.HostileFile.textFile;
import static se.jamkoll.hostile.Packages.OPEN_PARAGRAPH;
import static se.jamkoll.hostile.Packages.WORD_PARAGRAPH;
import static se.jamkoll.hostile.Packages.contentXml;
import static se.jamkoll.hostile.Packages.documentXml;

import java.util.List;

/**
 * Files that ask the reader to fetch something.
 *
 * @param url where from
 */
record ExternalReferences(String url) {

  List<HostileFile> all() {
    return List.of(
        file("an external entity", "entity.docx", this::docxEntity, "DAMAGED"),
        file("an external entity", "entity.odt", this::odtEntity, "DAMAGED"),
        file("an external DTD", "dtd.docx", this::docxDtd, READ, "DAMAGED"),
        file("a parameter entity", "parameter.docx", this::parameterEntity, READ, "DAMAGED"),
        file("an external DTD of styles", "styles.docx", this::styles, READ, "DAMAGED"),
        file("an inclusion", "include.docx", this::inclusion, READ),
        file("external relationships", "relations.docx", this::relations, READ),
        file("external pictures", "links.odt", this::links, READ),
        textFile("pictures, frames and scripts", "page.html", this::html, READ),
        textFile("included files", "include.rtf", this::rtf, READ),
        file("external streams and actions", "external.pdf", this::pdf, READ));
  }

  private byte[] docxEntity() {
    String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + url + "\">]>";
    String body = "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>" + WORD_PARAGRAPH;
    return Packages.docxOf(documentXml(doctype, body)).bytes();
  }

  private byte[] odtEntity() {
    String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + url + "\">]>";
    return Packages.odtOf(contentXml(doctype, "", "<text:p>&e;</text:p>")).bytes();
  }

  private byte[] docxDtd() {
    return Packages.docxOf(documentXml(dtd(), WORD_PARAGRAPH)).bytes();
  }

  private byte[] parameterEntity() {
    String doctype = "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + url + "\"> %p;]>";
    return Packages.docxOf(documentXml(doctype, WORD_PARAGRAPH)).bytes();
  }

  private byte[] styles() {
    return Packages.docxOf(documentXml("", WORD_PARAGRAPH))
        .with("word/styles.xml", dtd() + Packages.stylesXml(""))
        .bytes();
  }

  private String dtd() {
    return "<!DOCTYPE x SYSTEM \"" + url + "\">";
  }

  private byte[] inclusion() {
    String include =
        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + url + "\"/>";
    return Packages.docx(include + WORD_PARAGRAPH);
  }

  private byte[] relations() {
    String relation =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relation("attachedTemplate")
            + relation("image")
            + relation("aFChunk")
            + relation("footnotes")
            + "</Relationships>";
    return Packages.docxOf(documentXml("", WORD_PARAGRAPH))
        .with("word/_rels/document.xml.rels", relation)
        .with("word/_rels/settings.xml.rels", relation)
        .bytes();
  }

  private String relation(String type) {
    return "<Relationship Id=\"r-"
        + type
        + "\" TargetMode=\"External\" Target=\""
        + url
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + type
        + "\"/>";
  }

  private byte[] links() {
    String link =
        "<text:section><text:section-source xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\""
            + url
            + "\"/></text:section>";
    return Packages.odt(link + OPEN_PARAGRAPH);
  }

  private String html() {
    return "<!DOCTYPE html><html><head><base href=\"URL\"><link rel=\"stylesheet\" href=\"URL\">"
            .replace("URL", url)
        + "<script src=\"URL\"></script></head><body><img src=\"URL\"><iframe src=\"URL\"></iframe>"
            .replace("URL", url)
        + "<p>Nämnden beslutar enligt förslaget.</p></body></html>";
  }

  private String rtf() {
    String quoted = '"' + url + '"';
    return "{\\rtf1{\\*\\template "
        + url
        + "}"
        + "{\\field{\\*\\fldinst INCLUDETEXT "
        + quoted
        + "}{\\fldrslt}}"
        + "{\\field{\\*\\fldinst INCLUDEPICTURE "
        + quoted
        + "}{\\fldrslt}}"
        + "N\\'e4mnden beslutar enligt f\\'f6rslaget.\\par}";
  }

  private byte[] pdf() {
    String file = "<</Type/Filespec/FS/URL/F(" + url + ")>>";
    return RawPdf.ofPage("BT /F 12 Tf 72 700 Td (Kommunen beslutar.) Tj ET /X Do")
        .object(1, "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(" + url + ")>>>>")
        .stream(6, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/F " + file, "")
        .bytes();
  }
}
