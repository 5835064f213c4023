package se.jamkoll.api.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a decision document.
 *
 * @param number its place in reading order, from 1
 * @param role what kind of text it is
 * @param headingLevel the level of a {@link Role#HEADING}, from 1; 0 for every other role
 * @param headings the headings above it, outermost first, without the document's title
 * @param start where it starts in the canonical text, in UTF-16 code units
 * @param end where it ends in the canonical text, exclusive
 * @param location where it stands in the file
 * @param cell its table cell, or null outside tables
 * @param marks parts of it that are not plainly the author's settled text, in order of position
 * @param segments where each part of it stands in the file, in order of position; empty when only
 *     the location is known
 */
public record Paragraph(
    int number,
    Role role,
    int headingLevel,
    List<String> headings,
    int start,
    int end,
    Location location,
    @Nullable Cell cell,
    List<Mark> marks,
    List<Segment> segments) {

  /** Checks the span and copies the collections. */
  public Paragraph {
    if (number < 1 || start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A paragraph needs a number from 1 and a span that does not end before it starts, but was number "
              + number
              + " at "
              + start
              + "–"
              + end);
    }
    headings = List.copyOf(headings);
    marks = List.copyOf(marks);
    segments = List.copyOf(segments);
  }

  /** Creates a paragraph of which only the location is known. */
  public Paragraph(
      int number,
      Role role,
      int headingLevel,
      List<String> headings,
      int start,
      int end,
      Location location,
      @Nullable Cell cell,
      List<Mark> marks) {
    this(number, role, headingLevel, headings, start, end, location, cell, marks, List.of());
  }

  /** What kind of text a paragraph is. */
  public enum Role {
    /** The document's title. */
    TITLE,
    /** A heading, by style, by looks or run in before the text of its paragraph. */
    HEADING,
    /** Running prose. */
    BODY,
    /** An item of a list. */
    LIST_ITEM,
    /** Text in a table cell. */
    CELL,
    /** Text quoted from others: a motion, minutes of another body, a consultation response. */
    QUOTE,
    /** A footnote or endnote. */
    FOOTNOTE,
    /** Text in a text box. */
    TEXT_BOX,
    /** A line of a table of contents. */
    CONTENTS,
    /** An entry of the list of attachments. */
    ATTACHMENT,
    /** A line of the signature block: a name, a title or a place for a signature. */
    SIGNATURE
  }

  /**
   * A place in a table.
   *
   * @param table the table's number in the document, from 1
   * @param row the row, from 1
   * @param column the column, from 1
   */
  public record Cell(int table, int row, int column) {}

  /**
   * A part of a paragraph that is not plainly the author's settled text.
   *
   * @param kind what it is
   * @param start where it starts in the canonical text, in UTF-16 code units
   * @param end where it ends in the canonical text, exclusive
   */
  public record Mark(Kind kind, int start, int end) {

    /** What a marked part is. */
    public enum Kind {
      /** A placeholder or instruction left from the template. */
      PLACEHOLDER,
      /** A tracked insertion that nobody has accepted yet. */
      INSERTION
    }
  }
}
