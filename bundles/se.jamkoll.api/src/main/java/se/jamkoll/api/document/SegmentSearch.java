package se.jamkoll.api.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.Location.InPart;
import se.jamkoll.api.document.Location.OnPage;
import se.jamkoll.api.document.Location.Quad;

/** Gathers where a span of the canonical text stands, joining what stands next to each other. */
final class SegmentSearch {

  private final int from;
  private final int to;
  private final List<Location> found = new ArrayList<>(1);
  private final List<Quad> quads = new ArrayList<>();
  private @Nullable Integer page;

  SegmentSearch(int from, int to) {
    this.from = from;
    this.to = to;
  }

  List<Location> in(List<Paragraph> paragraphs) {
    for (int i = firstEndingAfter(paragraphs); i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.start() >= to) {
        break;
      }
      add(paragraph);
    }
    endPage();
    return List.copyOf(found);
  }

  private int firstEndingAfter(List<Paragraph> paragraphs) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).end() <= from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void add(Paragraph paragraph) {
    if (paragraph.segments().isEmpty()) {
      endPage();
      found.add(paragraph.location());
      return;
    }
    for (Segment segment : paragraph.segments()) {
      int start = Math.max(from, segment.start());
      int end = Math.min(to, segment.end());
      if (start < end) {
        add(segment.part(start, end));
      }
    }
  }

  private void add(Location next) {
    if (next instanceof OnPage onPage) {
      addOn(onPage);
      return;
    }
    int last = found.size() - 1;
    if (last >= 0
        && found.get(last) instanceof InPart before
        && next instanceof InPart after
        && isFollowedBy(before, after)) {
      int length = before.length() + after.length();
      found.set(last, new InPart(before.part(), before.paragraph(), before.offset(), length));
    } else {
      found.add(next);
    }
  }

  private static boolean isFollowedBy(InPart before, InPart after) {
    return before.paragraph() == after.paragraph()
        && before.part().equals(after.part())
        && before.offset() + before.length() == after.offset();
  }

  private void addOn(OnPage place) {
    if (!place.page().equals(page)) {
      endPage();
      page = place.page();
    }
    quads.addAll(place.quads());
  }

  private void endPage() {
    if (page != null) {
      found.add(new OnPage(page, quads));
      quads.clear();
      page = null;
    }
  }
}
