package se.jamkoll.corpus.draw;

import java.util.List;
import se.jamkoll.corpus.Inline;

/** Draws the text inside the paragraphs of an OpenDocument text. */
final class OdtRuns {

  private static final int CHARACTERS_A_PAGE = 2_600;
  private static final int CHARACTERS_A_SPAN = 120;

  private final Xml xml;
  private final Noise noise;
  private final OdtChanges changes;
  private int onPage;

  OdtRuns(Xml xml, Noise noise, OdtChanges changes) {
    this.xml = xml;
    this.noise = noise;
    this.changes = changes;
  }

  void draw(List<Inline> inlines) {
    inlines.forEach(this::draw);
  }

  private void draw(Inline inline) {
    if (inline instanceof Inline.Text text) {
      text(text);
    } else if (inline instanceof Inline.Placeholder placeholder) {
      xml.element(
          "text:placeholder", "<" + placeholder.text() + ">", "text:placeholder-type", "text");
    } else if (inline instanceof Inline.Deletion) {
      xml.leaf("text:change", "text:change-id", changes.next());
    } else if (inline instanceof Inline.Insertion insertion) {
      String id = changes.next();
      xml.leaf("text:change-start", "text:change-id", id);
      settled(insertion.text());
      xml.leaf("text:change-end", "text:change-id", id);
    } else if (inline instanceof Inline.Comment comment) {
      xml.open("office:annotation")
          .element("dc:creator", "Enhetschefen")
          .element("dc:date", "2026-01-14T10:05:00")
          .element("text:p", comment.text())
          .close();
    }
  }

  private void text(Inline.Text text) {
    if (text.bold()) {
      span(OdtAutomaticStyles.BOLD, text.text());
    } else if (text.italic()) {
      span(OdtAutomaticStyles.ITALIC, text.text());
    } else {
      settled(text.text());
    }
  }

  private void settled(String text) {
    for (String part : noise.split(text, CHARACTERS_A_SPAN)) {
      if (noise.once(3)) {
        span(OdtAutomaticStyles.LATER, part);
      } else {
        characters(part);
      }
      pageBreak(part.length());
    }
  }

  private void pageBreak(int characters) {
    onPage += characters;
    if (onPage > CHARACTERS_A_PAGE) {
      xml.leaf("text:soft-page-break");
      onPage = 0;
    }
  }

  void span(String style, String text) {
    xml.open("text:span", "text:style-name", style);
    characters(text);
    xml.close();
  }

  private void characters(String text) {
    int done = 0;
    for (int gap = text.indexOf("  "); gap >= 0; gap = text.indexOf("  ", done)) {
      int end = gap;
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
      xml.text(text.substring(done, gap + 1));
      xml.leaf("text:s", "text:c", String.valueOf(end - gap - 1));
      done = end;
    }
    xml.text(text.substring(done));
  }
}
