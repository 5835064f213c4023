package se.jamkoll.hostile;

import static se.jamkoll.hostile.HostileFile.READ;
import static se.jamkoll.hostile.HostileFile.file;
import static se.jamkoll.hostile.HostileFile.textFile;
import static se.jamkoll.hostile.Packages.OPEN_PARAGRAPH;
import static se.jamkoll.hostile.Packages.WORD_PARAGRAPH;
import static se.jamkoll.hostile.Packages.contentXml;
import static se.jamkoll.hostile.Packages.documentXml;
import static se.jamkoll.hostile.Packages.docx;
import static se.jamkoll.hostile.Packages.odt;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** XML and markup without end. */
final class HostileXml {

  private static final int DEEP = 100_000;

  private HostileXml() {}

  static List<HostileFile> all() {
    String laughs = laughs();
    String styleLoop =
        "<w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
            + "<w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>";
    return List.of(
        file("a billion laughs", "laughs.docx", () -> laughingDocx(laughs), "DAMAGED"),
        file("a billion laughs", "laughs.odt", () -> laughingOdt(laughs), "DAMAGED"),
        file("one long entity many times", "quadratic.docx", HostileXml::quadratic, "DAMAGED"),
        file("elements within elements", "deep.docx", () -> docx(deep("w:sdt")), "TOO_LARGE"),
        file("elements within elements", "deep.odt", () -> odt(deep("text:section")), "TOO_LARGE"),
        file("tables within tables", "tables.docx", () -> docx(deepTables()), "TOO_LARGE"),
        file("tables within tables", "tables.odt", () -> odt(deepOpenTables()), "TOO_LARGE"),
        file("100 000 attributes", "attributes.docx", HostileXml::attributes, READ, "DAMAGED"),
        file("an attribute of 20 MB", "attribute.docx", HostileXml::attribute, READ, "DAMAGED"),
        file("a table of a million columns", "repeat.odt", HostileXml::repeated, READ),
        file("a million spaces in one element", "spaces.odt", HostileXml::spaces, READ),
        file("styles based on each other", "styles.docx", () -> styled(styleLoop), READ),
        file("styles based on each other", "styles.odt", HostileXml::openStyles, READ),
        textFile("elements within elements", "deep.html", HostileXml::deepHtml, READ, "TOO_LARGE"),
        textFile(
            "groups within groups",
            "deep.rtf",
            () -> "{\\rtf1 " + "{".repeat(1_000_000) + "x",
            "TOO_LARGE",
            "DAMAGED"),
        textFile("more bytes told than there are", "bin.rtf", HostileXml::binary, READ, "DAMAGED"));
  }

  private static byte[] laughingDocx(String laughs) {
    return Packages.docxOf(documentXml(laughs, "<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>")).bytes();
  }

  private static byte[] laughingOdt(String laughs) {
    return Packages.odtOf(contentXml(laughs, "", "<text:p>&l9;</text:p>")).bytes();
  }

  private static String laughs() {
    StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      doctype.append("<!ENTITY l").append(i).append(" \"");
      doctype.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return doctype.append("]>").toString();
  }

  private static byte[] quadratic() {
    String doctype = "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>";
    String body = "<w:p><w:r><w:t>" + "&a;".repeat(100_000) + "</w:t></w:r></w:p>";
    return Packages.docxOf(documentXml(doctype, body)).bytes();
  }

  private static String deep(String element) {
    return ("<" + element + ">").repeat(DEEP) + ("</" + element + ">").repeat(DEEP);
  }

  private static String deepTables() {
    return "<w:tbl><w:tr><w:tc>".repeat(DEEP)
        + WORD_PARAGRAPH
        + "</w:tc></w:tr></w:tbl>".repeat(DEEP);
  }

  private static String deepOpenTables() {
    return "<table:table><table:table-row><table:table-cell>".repeat(DEEP)
        + OPEN_PARAGRAPH
        + "</table:table-cell></table:table-row></table:table>".repeat(DEEP);
  }

  private static byte[] attributes() {
    String many =
        IntStream.range(0, DEEP).mapToObj(i -> " a" + i + "='x'").collect(Collectors.joining());
    return docx("<w:p" + many + "/>" + WORD_PARAGRAPH);
  }

  private static byte[] attribute() {
    return docx("<w:p w:x='" + "x".repeat(20_000_000) + "'/>" + WORD_PARAGRAPH);
  }

  private static byte[] repeated() {
    return odt(
        "<table:table><table:table-row table:number-rows-repeated='1000000000'>"
            + "<table:table-cell table:number-columns-repeated='1000000000'>"
            + OPEN_PARAGRAPH
            + "</table:table-cell></table:table-row></table:table>");
  }

  private static byte[] spaces() {
    return odt("<text:p>a<text:s text:c='2000000000'/>b</text:p>" + OPEN_PARAGRAPH);
  }

  private static byte[] styled(String styles) {
    String paragraph = "<w:p><w:pPr><w:pStyle w:val='A'/></w:pPr><w:r><w:t>Hej</w:t></w:r></w:p>";
    return Packages.docxOf(documentXml("", paragraph + WORD_PARAGRAPH))
        .with("word/styles.xml", Packages.stylesXml(styles))
        .bytes();
  }

  private static byte[] openStyles() {
    String styles =
        "<style:style style:name='A' style:family='paragraph' style:parent-style-name='B'/>"
            + "<style:style style:name='B' style:family='paragraph' style:parent-style-name='A'/>";
    String paragraph = "<text:p text:style-name='A'>Hej</text:p>" + OPEN_PARAGRAPH;
    return Packages.odtOf(contentXml("", styles, paragraph)).bytes();
  }

  private static String deepHtml() {
    return "<!DOCTYPE html><html><body>" + "<div>".repeat(DEEP / 5) + "<p>Nämnden beslutar.</p>";
  }

  private static String binary() {
    return "{\\rtf1 Nämnden beslutar.\\par {\\pict\\bin2147483647 x}}";
  }
}
