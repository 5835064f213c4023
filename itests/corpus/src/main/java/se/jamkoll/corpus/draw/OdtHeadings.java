package se.jamkoll.corpus.draw;

import static se.jamkoll.corpus.draw.OdtAutomaticStyles.BOLD;
import static se.jamkoll.corpus.draw.OdtAutomaticStyles.BOLD_PARAGRAPH;
import static se.jamkoll.corpus.draw.OdtAutomaticStyles.LARGE_PARAGRAPH;
import static se.jamkoll.corpus.draw.OdtAutomaticStyles.TOUCHED_HEADING;
import static se.jamkoll.corpus.draw.OdtAutomaticStyles.TOUCHED_LOWER_HEADING;
import static se.jamkoll.corpus.draw.OdtAutomaticStyles.TOUCHED_TITLE;

import java.util.List;
import se.jamkoll.corpus.Block;
import se.jamkoll.corpus.ContentsEntries;
import se.jamkoll.corpus.Layout;
import se.jamkoll.corpus.Letter;

/** Draws the headings of an OpenDocument text, and its table of contents. */
final class OdtHeadings {

  private static final int ENTRIES_A_PAGE = 6;

  /** The styles of a title, a heading and a lower heading; what officials choose differs. */
  private static final List<List<String>> TEMPLATES =
      List.of(
          List.of("Title", "Heading_20_1", "Heading_20_2"),
          List.of("Heading_20_1", "Heading_20_2", "Heading_20_3"),
          List.of(TOUCHED_TITLE, TOUCHED_HEADING, TOUCHED_LOWER_HEADING));

  private final Layout layout;
  private final Xml xml;
  private final OdtRuns runs;
  private final int template;
  private final List<Block.Heading> entries;

  OdtHeadings(Letter letter, Layout layout, Xml xml, OdtRuns runs) {
    this.layout = layout;
    this.xml = xml;
    this.runs = runs;
    this.template = Math.floorMod(letter.id().hashCode(), TEMPLATES.size());
    this.entries = ContentsEntries.of(letter.blocks());
  }

  void draw(Block.Heading heading) {
    if (layout == Layout.STYLED || (layout == Layout.TABLE && heading.level() == 1)) {
      styled(heading);
    } else if (layout == Layout.PLAIN) {
      plain(heading);
    } else {
      bold(heading);
    }
  }

  private void styled(Block.Heading heading) {
    List<String> styles = TEMPLATES.get(template);
    String style = styles.get(Math.min(heading.level(), styles.size()) - 1);
    boolean titleIsHeading = template == 1;
    int outline = titleIsHeading ? heading.level() : heading.level() - 1;
    if (outline == 0) {
      xml.open("text:p", "text:style-name", style);
    } else {
      xml.open("text:h", "text:style-name", style, "text:outline-level", "" + outline);
    }
    int entry = entries.indexOf(heading);
    if (entry >= 0) {
      xml.leaf("text:bookmark-start", "text:name", bookmark(entry));
    }
    runs.draw(heading.inlines());
    if (entry >= 0) {
      xml.leaf("text:bookmark-end", "text:name", bookmark(entry));
    }
    xml.close();
  }

  private static String bookmark(int entry) {
    return "__RefHeading___Toc" + (2_190 + entry);
  }

  private void plain(Block.Heading heading) {
    if (heading.level() > 1) {
      xml.leaf("text:p", "text:style-name", "Text_20_body");
    }
    xml.open("text:p", "text:style-name", "Text_20_body");
    runs.draw(heading.inlines());
    xml.close();
  }

  private void bold(Block.Heading heading) {
    boolean title = heading.level() == 1;
    boolean wholeParagraph = title || template != 1;
    if (wholeParagraph) {
      xml.open("text:p", "text:style-name", title ? LARGE_PARAGRAPH : BOLD_PARAGRAPH);
      runs.draw(heading.inlines());
    } else {
      xml.open("text:p", "text:style-name", "Text_20_body");
      runs.span(BOLD, heading.text());
    }
    xml.close();
  }

  void contents(List<Block.Heading> listed) {
    xml.open("text:table-of-content", "text:protected", "true", "text:name", "Innehåll1")
        .leaf("text:table-of-content-source", "text:outline-level", "3")
        .open("text:index-body");
    for (int i = 0; i < listed.size(); i++) {
      String style = listed.get(i).level() == 2 ? "Contents_20_1" : "Contents_20_2";
      xml.open("text:p", "text:style-name", style)
          .open("text:a", "xlink:type", "simple", "xlink:href", "#" + bookmark(i))
          .text(listed.get(i).text())
          .leaf("text:tab")
          .text(String.valueOf(1 + i / ENTRIES_A_PAGE))
          .close(2);
    }
    xml.close(2);
  }
}
