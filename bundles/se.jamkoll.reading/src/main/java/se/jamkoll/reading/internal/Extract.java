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
 */
public record Extract(List<Block> blocks, Set<Notice> notices) {

  /** Copies the collections. */
  public Extract {
    blocks = List.copyOf(blocks);
    notices = Set.copyOf(notices);
  }
}
