package se.jamkoll.reading.internal.pdf.pack;

import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.ReadingResult.Part.Kind;

/** A document of a pack as it grows, page by page. */
final class OpenPart {

  private final PageFace first;
  private final Kind kind;
  private @Nullable String diaryNumber;
  private boolean proposes;
  private int pages;

  /**
   * Starts a document.
   *
   * @param bookmark what the file's bookmark calls it; may be empty
   */
  OpenPart(PageFace first, String bookmark) {
    this.first = first;
    Kind named = first.kind() == null ? Letterhead.kind(bookmark) : first.kind();
    this.kind = named == null ? Kind.LETTER : named;
    add(first);
  }

  /** Adds the next page, the first included. */
  void add(PageFace page) {
    pages++;
    diaryNumber = diaryNumber == null ? page.diaryNumber() : diaryNumber;
    proposes |= page.proposes();
  }

  Kind kind() {
    return kind;
  }

  /** Returns what it calls itself, where that tells it from others; may be empty. */
  String label() {
    return kind == Kind.LETTER ? "" : first.label();
  }

  @Nullable String diaryNumber() {
    return diaryNumber;
  }

  boolean proposes() {
    return proposes;
  }

  int pages() {
    return pages;
  }
}
