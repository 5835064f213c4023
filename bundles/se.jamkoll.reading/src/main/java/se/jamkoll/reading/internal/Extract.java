package se.jamkoll.reading.internal;

import java.util.List;
import java.util.Set;
import se.jamkoll.api.document.Notice;

/**
 * What a format reader found in a file.
 *
 * @param blocks the blocks in reading order; a footnote stands after the paragraph that refers to
 *     it
 * @param notices what a person should know about how the text was read
 * @param letterhead lines of the headers of pages, which are no text of the letter but tell what it
 *     is
 */
public record Extract(List<Block> blocks, Set<Notice> notices, List<String> letterhead) {

  /** Copies the collections. */
  public Extract {
    blocks = List.copyOf(blocks);
    notices = Set.copyOf(notices);
    letterhead = List.copyOf(letterhead);
  }

  /** Creates an extract of a file whose pages have no headers, as far as it tells. */
  public Extract(List<Block> blocks, Set<Notice> notices) {
    this(blocks, notices, List.of());
  }
}
