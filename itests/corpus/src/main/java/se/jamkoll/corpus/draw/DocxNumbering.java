package se.jamkoll.corpus.draw;

import java.util.ArrayList;
import java.util.List;

/** The lists of a Word document: bullets are list 1, each numbered list has its own. */
final class DocxNumbering {

  private final List<Integer> starts = new ArrayList<>();

  /** Begins a numbered list at a number and returns its id. */
  String begin(int number) {
    starts.add(number);
    return current();
  }

  /** Returns the id of the latest numbered list. */
  String current() {
    return String.valueOf(starts.size() + 1);
  }

  byte[] draw() {
    Xml xml = new Xml().open("w:numbering", "xmlns:w", DocxBody.WORD);
    template(xml, "0", "bullet", "\uF0B7", "Punktlista");
    template(xml, "1", "decimal", "%1.", "");
    xml.open("w:num", "w:numId", "1").leaf("w:abstractNumId", "w:val", "0").close();
    for (int i = 0; i < starts.size(); i++) {
      xml.open("w:num", "w:numId", String.valueOf(i + 2))
          .leaf("w:abstractNumId", "w:val", "1")
          .open("w:lvlOverride", "w:ilvl", "0")
          .leaf("w:startOverride", "w:val", starts.get(i).toString())
          .close(2);
    }
    return xml.bytes();
  }

  private static void template(Xml xml, String id, String format, String sign, String style) {
    xml.open("w:abstractNum", "w:abstractNumId", id)
        .leaf("w:multiLevelType", "w:val", "hybridMultilevel")
        .open("w:lvl", "w:ilvl", "0")
        .leaf("w:start", "w:val", "1")
        .leaf("w:numFmt", "w:val", format);
    if (!style.isEmpty()) {
      xml.leaf("w:pStyle", "w:val", style);
    }
    xml.leaf("w:lvlText", "w:val", sign)
        .leaf("w:lvlJc", "w:val", "left")
        .open("w:pPr")
        .leaf("w:ind", "w:left", "720", "w:hanging", "360")
        .close();
    if (format.equals("bullet")) {
      xml.open("w:rPr")
          .leaf("w:rFonts", "w:ascii", "Symbol", "w:hAnsi", "Symbol", "w:hint", "default")
          .close();
    }
    xml.close(2);
  }
}
