package se.jamkoll.reading.internal.pdf.tags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.pdf.file.PdfFile;
import se.jamkoll.reading.internal.pdf.line.RowFinder;
import se.jamkoll.reading.internal.pdf.line.TextLine;
import se.jamkoll.reading.internal.pdf.page.GlyphRun;
import se.jamkoll.reading.internal.pdf.page.GlyphStyle;
import se.jamkoll.reading.internal.pdf.page.PageContent;

/** The runs of a file by the marked content that they belong to. */
final class TaggedRuns {

  private final IdentityHashMap<COSDictionary, Map<Integer, List<Run>>> byPage =
      new IdentityHashMap<>();
  private int all;
  private int taken;
  private boolean filledIn;

  /**
   * A run and the page that it stands on.
   *
   * @param page the page
   * @param run the run
   */
  record Run(PageContent page, GlyphRun run) {}

  /** Gathers the runs of pages, in the order of the file's pages. */
  TaggedRuns(PdfFile file, List<PageContent> pages) {
    for (int i = 0; i < pages.size(); i++) {
      PageContent page = pages.get(i);
      Map<Integer, List<Run>> contents = new HashMap<>();
      for (GlyphRun run : page.runs()) {
        if (!run.style().artifact()) {
          all += run.text().length();
          filledIn |= run.style().equals(GlyphStyle.PLAIN);
          contents
              .computeIfAbsent(run.style().content(), content -> new ArrayList<>())
              .add(new Run(page, run));
        }
      }
      byPage.put(file.pages().get(i).dictionary(), contents);
    }
  }

  /** Takes the runs of a marked content away; a second time there are none. */
  List<Run> take(@Nullable COSDictionary page, int content) {
    Map<Integer, List<Run>> contents = page == null ? null : byPage.get(page);
    List<Run> runs = contents == null || content < 0 ? null : contents.remove(content);
    if (runs == null) {
      return List.of();
    }
    runs.forEach(run -> taken += run.run().text().length());
    return runs;
  }

  /** Tells whether form fields are filled in, which tags do not place in the text. */
  boolean filledIn() {
    return filledIn;
  }

  /** Returns how much of the text was taken, from 0 to 1. */
  float share() {
    return all == 0 ? 0 : (float) taken / all;
  }

  /** Returns the lines that runs make, page by page. */
  static List<TextLine> lines(List<Run> runs) {
    List<TextLine> lines = new ArrayList<>();
    int from = 0;
    while (from < runs.size()) {
      PageContent page = runs.get(from).page();
      int to = from;
      List<GlyphRun> onPage = new ArrayList<>();
      while (to < runs.size() && runs.get(to).page().number() == page.number()) {
        onPage.add(runs.get(to).run());
        to++;
      }
      RowFinder.rows(page, onPage).forEach(row -> lines.add(row.joined()));
      from = to;
    }
    return lines;
  }
}
