package se.jamkoll.corpus.draw;

import se.jamkoll.corpus.Letter;

/** Draws the named styles, the page, and the running header and footer of an OpenDocument text. */
final class OdtStyles {

  private static final String[] NONE = {};

  private final Xml xml = OdtDrawer.start("office:document-styles");

  private OdtStyles() {}

  static byte[] draw(Letter letter) {
    OdtStyles styles = new OdtStyles();
    styles.named();
    styles.page();
    styles.margins(letter);
    return styles.xml.bytes();
  }

  private void named() {
    xml.open("office:styles");
    xml.open("style:default-style", "style:family", "paragraph")
        .leaf(
            "style:text-properties",
            "style:font-name",
            "Liberation Sans",
            "fo:font-family",
            "'Liberation Sans'",
            "fo:font-size",
            "11pt",
            "fo:language",
            "sv",
            "fo:country",
            "SE")
        .close();
    style("Standard", "", "", spacing("0cm", "0cm"), NONE);
    style("Text_20_body", "Standard", "", spacing("0cm", "0.25cm"), NONE);
    style("Heading", "Standard", "", spacing("0.42cm", "0.21cm"), text("14pt", "normal"));
    style("Heading_20_1", "Heading", "1", NONE, text("16pt", "bold"));
    style("Heading_20_2", "Heading", "2", NONE, text("13pt", "bold"));
    style("Heading_20_3", "Heading", "3", NONE, text("12pt", "bold"));
    style("Title", "Heading", "", NONE, text("20pt", "bold"));
    style("List", "Text_20_body", "", NONE, NONE);
    style("Quotations", "Standard", "", indent(), new String[] {"fo:font-style", "italic"});
    style("Table_20_Contents", "Standard", "", NONE, NONE);
    style("Table_20_Heading", "Table_20_Contents", "", NONE, text("11pt", "bold"));
    style("Contents_20_1", "Standard", "", NONE, NONE);
    style("Contents_20_2", "Standard", "", NONE, NONE);
    style("Header", "Standard", "", NONE, text("9pt", "normal"));
    style("Footer", "Standard", "", NONE, text("9pt", "normal"));
    xml.close();
  }

  private static String[] spacing(String above, String below) {
    return new String[] {"fo:margin-top", above, "fo:margin-bottom", below};
  }

  private static String[] indent() {
    return new String[] {
      "fo:margin-left", "1cm", "fo:margin-right", "1cm", "fo:margin-bottom", "0.25cm"
    };
  }

  private static String[] text(String size, String weight) {
    return new String[] {"fo:font-size", size, "fo:font-weight", weight};
  }

  private void style(
      String name, String parent, String outline, String[] paragraph, String[] text) {
    xml.open("style:style", "style:name", name, "style:family", "paragraph", "style:class", "text");
    String display = name.replace("_20_", " ");
    if (!display.equals(name)) {
      xml.attributes("style:display-name", display);
    }
    if (!parent.isEmpty()) {
      xml.attributes("style:parent-style-name", parent);
    }
    if (!outline.isEmpty()) {
      xml.attributes(
          "style:next-style-name", "Text_20_body", "style:default-outline-level", outline);
    }
    xml.leaf("style:paragraph-properties", paragraph);
    xml.leaf("style:text-properties", text);
    xml.close();
  }

  private void page() {
    xml.open("office:automatic-styles")
        .open("style:page-layout", "style:name", "Mpm1")
        .leaf(
            "style:page-layout-properties",
            "fo:page-width",
            "21.001cm",
            "fo:page-height",
            "29.7cm",
            "fo:margin-top",
            "1.5cm",
            "fo:margin-bottom",
            "1.5cm",
            "fo:margin-left",
            "2.5cm",
            "fo:margin-right",
            "2.5cm")
        .open("style:header-style")
        .leaf("style:header-footer-properties", "fo:min-height", "0.6cm", "fo:margin-bottom", "1cm")
        .close()
        .open("style:footer-style")
        .leaf("style:header-footer-properties", "fo:min-height", "0.6cm", "fo:margin-top", "1cm")
        .close(3);
  }

  private void margins(Letter letter) {
    xml.open("office:master-styles")
        .open("style:master-page", "style:name", "Standard", "style:page-layout-name", "Mpm1");
    if (!letter.header().isEmpty()) {
      xml.open("style:header")
          .element("text:p", letter.header(), "text:style-name", "Header")
          .close();
    }
    RunningFooter footer = RunningFooter.of(letter.footer());
    if (!footer.isEmpty()) {
      footer(footer);
    }
    xml.close(2);
  }

  private void footer(RunningFooter footer) {
    xml.open("style:footer").open("text:p", "text:style-name", "Footer").text(footer.text());
    if (footer.numbered()) {
      xml.text(" ").element("text:page-number", "1", "text:select-page", "current");
    }
    if (footer.total()) {
      xml.text(footer.of()).element("text:page-count", "2").text(footer.end());
    }
    xml.close(2);
  }
}
