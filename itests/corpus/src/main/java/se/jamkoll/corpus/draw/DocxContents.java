package se.jamkoll.corpus.draw;

import java.util.List;
import se.jamkoll.corpus.Block;

/** Draws the table of contents of a Word document: a field with the entries it last had. */
final class DocxContents {

  private static final int ENTRIES_A_PAGE = 6;

  private final Xml xml;

  DocxContents(Xml xml) {
    this.xml = xml;
  }

  void draw(List<Block.Heading> entries) {
    xml.open("w:sdt")
        .open("w:sdtPr")
        .open("w:docPartObj")
        .leaf("w:docPartGallery", "w:val", "Table of Contents")
        .leaf("w:docPartUnique")
        .close(2)
        .open("w:sdtContent");
    for (int i = 0; i < entries.size(); i++) {
      entry(i, entries.get(i));
    }
    xml.open("w:p");
    DocxMargins.fieldChar(xml, "end");
    xml.close(3);
  }

  private void entry(int index, Block.Heading heading) {
    xml.open("w:p")
        .open("w:pPr")
        .leaf("w:pStyle", "w:val", heading.level() == 2 ? "Innehll1" : "Innehll2")
        .close();
    if (index == 0) {
      DocxMargins.fieldChar(xml, "begin");
      String code = " TOC \\o \"1-3\" \\h \\z \\u ";
      xml.open("w:r").element("w:instrText", code, "xml:space", "preserve").close();
      DocxMargins.fieldChar(xml, "separate");
    }
    String bookmark = DocxHeadings.bookmark(index);
    xml.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1")
        .open("w:r")
        .open("w:rPr")
        .leaf("w:rStyle", "w:val", "Hyperlnk")
        .close()
        .element("w:t", heading.text())
        .close()
        .open("w:r")
        .leaf("w:tab")
        .close();
    String page = String.valueOf(1 + index / ENTRIES_A_PAGE);
    DocxMargins.field(xml, "PAGEREF " + bookmark + " \\h", page);
    xml.close(2);
  }
}
