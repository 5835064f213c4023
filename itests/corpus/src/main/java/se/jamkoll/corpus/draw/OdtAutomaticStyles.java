package se.jamkoll.corpus.draw;

/** Draws the styles that LibreOffice makes for what was formatted by hand. */
final class OdtAutomaticStyles {

  /** A paragraph all in bold. */
  static final String BOLD_PARAGRAPH = "P1";

  /** A title formatted by hand: bold and larger. */
  static final String LARGE_PARAGRAPH = "P2";

  /** The title, a heading and a lower heading that were touched after their style was set. */
  static final String TOUCHED_TITLE = "P3";

  static final String TOUCHED_HEADING = "P4";
  static final String TOUCHED_LOWER_HEADING = "P5";
  static final String BULLET_ITEM = "P6";
  static final String NUMBERED_ITEM = "P7";

  static final String BOLD = "T1";
  static final String ITALIC = "T2";

  /** Text typed in another editing session, with no look of its own. */
  static final String LATER = "T3";

  static final String BULLETS = "L1";
  static final String NUMBERS = "L2";

  private final Xml xml;

  OdtAutomaticStyles(Xml xml) {
    this.xml = xml;
  }

  void draw() {
    xml.open("office:automatic-styles");
    paragraph(BOLD_PARAGRAPH, "Text_20_body", "fo:font-weight", "bold");
    paragraph(LARGE_PARAGRAPH, "Text_20_body", "fo:font-weight", "bold", "fo:font-size", "16pt");
    paragraph(TOUCHED_TITLE, "Title", "officeooo:rsid", "001a2b3c");
    paragraph(TOUCHED_HEADING, "Heading_20_1", "officeooo:rsid", "001a2b3c");
    paragraph(TOUCHED_LOWER_HEADING, "Heading_20_2", "fo:font-style", "italic");
    paragraph(BULLET_ITEM, "Text_20_body", "officeooo:rsid", "001a2b3d");
    paragraph(NUMBERED_ITEM, "Text_20_body", "officeooo:rsid", "001a2b3e");
    text(BOLD, "fo:font-weight", "bold");
    text(ITALIC, "fo:font-style", "italic");
    text(LATER, "officeooo:rsid", "0021f0c4");
    list(BULLETS, "text:list-level-style-bullet", "text:bullet-char", "•");
    list(NUMBERS, "text:list-level-style-number", "style:num-format", "1");
    table("Tabell1", "17cm");
    column("Tabell1.A", "4.6cm");
    column("Tabell1.B", "12.4cm");
    table("Tabell2", "16cm");
    cell("Tabell1.A1", "none");
    cell("Tabell2.A1", "0.5pt solid #000000");
    xml.close();
  }

  private void paragraph(String name, String parent, String... properties) {
    xml.open(
            "style:style",
            "style:name",
            name,
            "style:family",
            "paragraph",
            "style:parent-style-name",
            parent)
        .leaf("style:text-properties", properties)
        .close();
  }

  private void text(String name, String... properties) {
    xml.open("style:style", "style:name", name, "style:family", "text")
        .leaf("style:text-properties", properties)
        .close();
  }

  private void list(String name, String level, String... sign) {
    xml.open("text:list-style", "style:name", name).open(level, "text:level", "1");
    xml.attributes(sign);
    if (name.equals(NUMBERS)) {
      xml.attributes("style:num-suffix", ".");
    }
    xml.open(
            "style:list-level-properties",
            "text:list-level-position-and-space-mode",
            "label-alignment")
        .leaf(
            "style:list-level-label-alignment",
            "text:label-followed-by",
            "listtab",
            "fo:text-indent",
            "-0.635cm",
            "fo:margin-left",
            "1.27cm")
        .close(3);
  }

  private void table(String name, String width) {
    xml.open("style:style", "style:name", name, "style:family", "table")
        .leaf("style:table-properties", "style:width", width, "table:align", "margins")
        .close();
  }

  private void column(String name, String width) {
    xml.open("style:style", "style:name", name, "style:family", "table-column")
        .leaf("style:table-column-properties", "style:column-width", width)
        .close();
  }

  private void cell(String name, String border) {
    xml.open("style:style", "style:name", name, "style:family", "table-cell")
        .leaf("style:table-cell-properties", "fo:padding", "0.097cm", "fo:border", border)
        .close();
  }
}
