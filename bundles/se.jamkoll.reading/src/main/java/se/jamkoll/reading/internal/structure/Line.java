package se.jamkoll.reading.internal.structure;

import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Block.Kind;
import se.jamkoll.reading.internal.text.CanonicalText;

/**
 * A block and its canonical text.
 *
 * @param block the block
 * @param canonical its text
 */
record Line(Block block, CanonicalText canonical) {

  static Line of(Block block) {
    return new Line(block, CanonicalText.of(block.text()));
  }

  String text() {
    return canonical.text();
  }

  Kind kind() {
    return block.kind();
  }

  boolean isHeading() {
    return block.kind() == Kind.HEADING || block.kind() == Kind.RUN_IN;
  }

  boolean isStrong() {
    return block.text().allStrong();
  }

  /** Tells whether the line stands in the flow of the text and is of no particular kind. */
  boolean isOpen() {
    return block.kind() == Kind.TEXT && block.cell() == null;
  }

  /** Tells whether this is text that a heading may stand above. */
  boolean isProse() {
    return switch (block.kind()) {
      case TEXT, PROSE, TEXT_BOX ->
          block.cell() != null || HeadingShape.isSentence(text()) || HeadingShape.isItem(text());
      case LIST_ITEM, QUOTE, CAPTION -> true;
      case TITLE, HEADING, RUN_IN, FOOTNOTE, CONTENTS, ATTACHMENT, SIGNATURE -> false;
    };
  }

  Line as(Kind kind) {
    return new Line(block.as(kind), canonical);
  }

  Line asHeading(int level) {
    return new Line(block.asHeading(level), canonical);
  }
}
