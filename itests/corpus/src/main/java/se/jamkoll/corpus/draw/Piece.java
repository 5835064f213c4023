package se.jamkoll.corpus.draw;

import java.util.List;
import se.jamkoll.corpus.Block;
import se.jamkoll.corpus.Inline;

/** A piece of a letter in the order it is drawn. */
sealed interface Piece {

  /** A block that stands by itself. */
  record Whole(Block block) implements Piece {}

  /**
   * A paragraph that starts with its heading.
   *
   * @param heading the heading with its colon
   * @param text what follows on the same line; may be empty
   */
  record RunIn(String heading, List<Inline> text) implements Piece {}

  /** A table with the headings in its left column and their text in its right. */
  record Columns(List<Section> sections) implements Piece {}

  /** A heading and what stands under it. */
  record Section(Block.Heading heading, List<Block> blocks) {}
}
