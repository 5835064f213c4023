package se.jamkoll.reading.internal;

import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.Paragraph.Cell;
import se.jamkoll.reading.internal.text.StyledText;

/**
 * A paragraph as a format reader found it.
 *
 * @param kind what the file says it is
 * @param level the level of a {@link Kind#HEADING} from 1, 0 for every other kind
 * @param text its text
 * @param place where it stands in the file
 * @param start where in the text of its place it starts
 * @param cell its table cell, or null outside tables
 */
public record Block(
    Kind kind, int level, StyledText text, Place place, int start, @Nullable Cell cell) {

  /** What a file says that a block is. */
  public enum Kind {
    /** Text of no particular kind; it may look like a heading. */
    TEXT,
    /** The title of the document. */
    TITLE,
    /** A heading by its style, outline level or tag. */
    HEADING,
    /** A heading run in before its text; its level follows from the headings above it. */
    RUN_IN,
    /** Running text, whatever it looks like. */
    PROSE,
    /** An item of a list. */
    LIST_ITEM,
    /** Text quoted from others. */
    QUOTE,
    /** A caption of a table or a figure. */
    CAPTION,
    /** A footnote or endnote. */
    FOOTNOTE,
    /** Text in a text box. */
    TEXT_BOX,
    /** A line of a table of contents. */
    CONTENTS,
    /** An entry of the list of attachments. */
    ATTACHMENT,
    /** A line of the signature block. */
    SIGNATURE
  }

  /** Returns a block that fills its place. */
  public static Block of(Kind kind, StyledText text, Place place, @Nullable Cell cell) {
    return new Block(kind, 0, text, place, 0, cell);
  }

  /** Returns a heading of a level. */
  public static Block heading(int level, StyledText text, Place place, @Nullable Cell cell) {
    return new Block(Kind.HEADING, level, text, place, 0, cell);
  }

  /** Returns this block as a block of another kind. */
  public Block as(Kind newKind) {
    return new Block(newKind, 0, text, place, start, cell);
  }

  /** Returns this block as a heading. */
  public Block asHeading(int newLevel) {
    return new Block(Kind.HEADING, newLevel, text, place, start, cell);
  }

  /** Returns this block outside its table. */
  public Block outsideTable() {
    return new Block(kind, level, text, place, start, null);
  }

  /** Returns a part of this block, from an offset to another in its text. */
  public Block part(int from, int to) {
    return new Block(kind, level, text.slice(from, to), place, start + from, cell);
  }
}
