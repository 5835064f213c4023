package se.jamkoll.corpus.draw;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jamkoll.corpus.Inline;

/** Draws the text inside the paragraphs of a Word document. */
final class DocxRuns {

  private static final Pattern BOX = Pattern.compile("[☐☒]");
  private static final int CHARACTERS_A_PAGE = 2_600;
  private static final int CHARACTERS_A_RUN = 40;
  private static final String[] CHANGED = {
    "w:author", "Enhetschefen", "w:date", "2026-01-14T10:05:00Z"
  };

  private final Xml xml;
  private final Noise noise;
  private final Xml comments = new Xml().open("w:comments", "xmlns:w", DocxBody.WORD);
  private int ids = 100;
  private int commentCount;
  private int onPage;

  DocxRuns(Xml xml, Noise noise) {
    this.xml = xml;
    this.noise = noise;
  }

  /** Returns the comments part, or nothing when no comment was drawn. */
  Optional<byte[]> comments() {
    return commentCount == 0 ? Optional.empty() : Optional.of(comments.bytes());
  }

  void draw(List<Inline> inlines, RunLook look) {
    for (int i = 0; i < inlines.size(); i++) {
      if (i + 1 < inlines.size() && inlines.get(i + 1) instanceof Inline.Comment) {
        xml.leaf("w:commentRangeStart", "w:id", String.valueOf(commentCount));
      }
      draw(inlines.get(i), look);
    }
  }

  private void draw(Inline inline, RunLook look) {
    if (inline instanceof Inline.Text text) {
      text(text.text(), look.with(text));
    } else if (inline instanceof Inline.Placeholder placeholder) {
      placeholder(placeholder.text());
    } else if (inline instanceof Inline.Insertion insertion) {
      change("w:ins");
      text(insertion.text(), look);
      xml.close();
    } else if (inline instanceof Inline.Deletion deletion) {
      change("w:del");
      noise.split(deletion.text(), CHARACTERS_A_RUN).forEach(part -> deleted(part, look));
      xml.close();
    } else if (inline instanceof Inline.Comment comment) {
      comment(comment.text());
    }
  }

  private void change(String element) {
    xml.open(element, "w:id", nextId());
    xml.attributes(CHANGED);
  }

  /** Marks the end of the open paragraph, in its properties, as deleted. */
  void deletedMark() {
    xml.open("w:rPr");
    change("w:del");
    xml.close(2);
  }

  private void deleted(String text, RunLook look) {
    run(look).element("w:delText", text, "xml:space", "preserve").close();
  }

  void text(String text, RunLook look) {
    Matcher box = BOX.matcher(text);
    int done = 0;
    while (box.find()) {
      words(text.substring(done, box.start()), look);
      box(box.group());
      done = box.end();
    }
    words(text.substring(done), look);
  }

  private void words(String text, RunLook look) {
    if (text.isEmpty()) {
      return;
    }
    for (String part : noise.split(text, CHARACTERS_A_RUN)) {
      boolean misspelt = noise.once(9);
      if (misspelt) {
        xml.leaf("w:proofErr", "w:type", "spellStart");
      }
      run(look);
      pageBreak(part.length());
      xml.element("w:t", part, "xml:space", "preserve").close();
      if (misspelt) {
        xml.leaf("w:proofErr", "w:type", "spellEnd");
      }
    }
  }

  private void pageBreak(int characters) {
    onPage += characters;
    if (onPage > CHARACTERS_A_PAGE) {
      xml.leaf("w:lastRenderedPageBreak");
      onPage = 0;
    }
  }

  private Xml run(RunLook look) {
    if (noise.once(3)) {
      xml.open("w:r", "w:rsidRPr", noise.session());
    } else {
      xml.open("w:r");
    }
    properties(look);
    return xml;
  }

  /** Draws the properties of a run, or of a paragraph's end, unless the look is plain. */
  void properties(RunLook look) {
    if (look.equals(RunLook.PLAIN)) {
      return;
    }
    xml.open("w:rPr");
    if (look.bold()) {
      xml.leaf("w:b").leaf("w:bCs");
    }
    if (look.italic()) {
      xml.leaf("w:i").leaf("w:iCs");
    }
    if (look.points() > 0) {
      xml.leaf("w:sz", "w:val", String.valueOf(2 * look.points()));
    }
    xml.close();
  }

  private void placeholder(String text) {
    control("w:placeholder")
        .leaf("w:docPart", "w:val", "DefaultPlaceholder_-1854013440")
        .close()
        .leaf("w:showingPlcHdr")
        .leaf("w:text")
        .close()
        .open("w:sdtContent")
        .open("w:r")
        .open("w:rPr")
        .leaf("w:rStyle", "w:val", "Platshllartext")
        .close()
        .element("w:t", text, "xml:space", "preserve")
        .close(3);
  }

  private void box(String sign) {
    control("w14:checkbox")
        .leaf("w14:checked", "w14:val", sign.equals("☒") ? "1" : "0")
        .leaf("w14:checkedState", "w14:val", "2612", "w14:font", "MS Gothic")
        .leaf("w14:uncheckedState", "w14:val", "2610", "w14:font", "MS Gothic")
        .close(2)
        .open("w:sdtContent")
        .open("w:r")
        .open("w:rPr")
        .leaf("w:rFonts", "w:ascii", "MS Gothic", "w:eastAsia", "MS Gothic", "w:hAnsi", "MS Gothic")
        .close()
        .element("w:t", sign)
        .close(3);
  }

  private Xml control(String kind) {
    return xml.open("w:sdt").open("w:sdtPr").leaf("w:id", "w:val", nextId()).open(kind);
  }

  private void comment(String text) {
    String id = String.valueOf(commentCount++);
    xml.leaf("w:commentRangeEnd", "w:id", id)
        .open("w:r")
        .open("w:rPr")
        .leaf("w:rStyle", "w:val", "Kommentarsreferens")
        .close()
        .leaf("w:commentReference", "w:id", id)
        .close();
    comments
        .open("w:comment", "w:id", id, "w:initials", "EC")
        .attributes(CHANGED)
        .open("w:p")
        .open("w:pPr")
        .leaf("w:pStyle", "w:val", "Kommentarer")
        .close()
        .open("w:r")
        .element("w:t", text)
        .close(3);
  }

  String nextId() {
    return String.valueOf(ids++);
  }
}
