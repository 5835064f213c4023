package se.jamkoll.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.jamkoll.corpus.Block;
import se.jamkoll.corpus.Inline;
import se.jamkoll.corpus.Letter;

/** What a reader of a letter does not see: deletions and comments. */
final class UnseenText {

  /** Shorter deletions may well stand elsewhere in the letter. */
  private static final int SHORTEST = 12;

  private UnseenText() {}

  /** Returns the unseen texts of a letter that stand nowhere in what is seen. */
  static List<String> of(Letter letter) {
    String seen = letter.toDocument().text();
    List<String> unseen = new ArrayList<>();
    for (Block block : letter.blocks()) {
      inlines(block)
          .filter(inline -> !inline.visible())
          .map(inline -> inline.text().strip())
          .filter(text -> text.length() >= SHORTEST && !seen.contains(text))
          .forEach(unseen::add);
    }
    return unseen;
  }

  private static Stream<Inline> inlines(Block block) {
    if (block instanceof Block.Heading heading) {
      return heading.inlines().stream();
    }
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.inlines().stream();
    }
    return block instanceof Block.ListItem item ? item.inlines().stream() : Stream.empty();
  }
}
