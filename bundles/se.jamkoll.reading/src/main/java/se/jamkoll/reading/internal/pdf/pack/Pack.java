package se.jamkoll.reading.internal.pdf.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.PageRange;
import se.jamkoll.reading.internal.pdf.file.PdfFile;
import se.jamkoll.reading.internal.pdf.line.RowFinder;
import se.jamkoll.reading.internal.pdf.page.PageContent;

/** Finds the documents that a file holds. */
public final class Pack {

  private final List<PageFace> faces = new ArrayList<>();
  private final Map<Integer, String> bookmarks;
  private final float bodySize;

  private Pack(PdfFile file, List<PageContent> pages) {
    bookmarks = Bookmarks.ofParts(file);
    bodySize = bodySize(pages);
    for (PageContent page : pages) {
      faces.add(PageFace.of(page, RowFinder.rows(page, page.runs())));
    }
  }

  private static float bodySize(List<PageContent> pages) {
    Map<Float, Integer> characters = new HashMap<>();
    for (PageContent page : pages) {
      page.runs().forEach(run -> characters.merge(run.size(), run.length(), Integer::sum));
    }
    return characters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  /**
   * Returns the documents in their order, which have all the pages; one when the file is no pack.
   *
   * @param pages the pages of the file
   */
  public static List<PackPart> parts(PdfFile file, List<PageContent> pages) {
    return new Pack(file, pages).parts();
  }

  private List<PackPart> parts() {
    List<PackPart> parts = new ArrayList<>();
    OpenPart open = open(0);
    for (int i = 1; i < faces.size(); i++) {
      PageFace face = faces.get(i);
      if (new Boundary(faces.get(i - 1), face, open, bodySize).isThere(bookmarked(i))) {
        parts.add(part(open, i));
        open = open(i);
      } else {
        open.add(face);
      }
    }
    parts.add(part(open, faces.size()));
    return parts;
  }

  private @Nullable Boolean bookmarked(int index) {
    return bookmarks.isEmpty() ? null : bookmarks.containsKey(index + 1);
  }

  private OpenPart open(int index) {
    return new OpenPart(faces.get(index), bookmark(index));
  }

  private String bookmark(int index) {
    return bookmarks.getOrDefault(index + 1, "").strip();
  }

  private PackPart part(OpenPart open, int end) {
    int start = end - open.pages();
    String bookmark = bookmark(start);
    String label = bookmark.isEmpty() ? open.label() : bookmark;
    return new PackPart(new PageRange(start + 1, end), open.kind(), label, open.diaryNumber());
  }
}
