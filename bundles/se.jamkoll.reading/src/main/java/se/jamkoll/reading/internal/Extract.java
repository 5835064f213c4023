package se.jamkoll.reading.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.PageRange;
import se.jamkoll.api.document.ReadingResult;

/**
 * What a format reader found in a file.
 *
 * @param blocks the blocks in reading order; a footnote stands after the paragraph that refers to
 *     it
 * @param notices what a person should know about how the text was read
 * @param letterhead lines of the headers of pages, which are no text of the letter but tell what it
 *     is
 * @param parts the documents of a merged file, which has no blocks itself; empty for one document
 */
public record Extract(
    List<Block> blocks, Set<Notice> notices, List<String> letterhead, List<Part> parts) {

  /** Copies the collections. */
  public Extract {
    blocks = List.copyOf(blocks);
    notices = Set.copyOf(notices);
    letterhead = List.copyOf(letterhead);
    parts = List.copyOf(parts);
  }

  /** Creates an extract of a file that is one document. */
  public Extract(List<Block> blocks, Set<Notice> notices, List<String> letterhead) {
    this(blocks, notices, letterhead, List.of());
  }

  /** Creates an extract of a file whose pages have no headers, as far as it tells. */
  public Extract(List<Block> blocks, Set<Notice> notices) {
    this(blocks, notices, List.of());
  }

  /** Creates an extract of a merged file. */
  public static Extract of(List<Part> parts) {
    return new Extract(List.of(), Set.of(), List.of(), parts);
  }

  /**
   * A document of a merged file.
   *
   * @param label what it is called; may be empty
   * @param pages its pages
   * @param kind what it is
   * @param diaryNumber its diary number, or null
   * @param extract finds what is in it, once, so that not all of a large file is held at a time
   */
  public record Part(
      String label,
      PageRange pages,
      ReadingResult.Part.Kind kind,
      @Nullable String diaryNumber,
      Supplier<Extract> extract) {}
}
