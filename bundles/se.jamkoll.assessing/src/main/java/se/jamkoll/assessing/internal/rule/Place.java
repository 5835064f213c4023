package se.jamkoll.assessing.internal.rule;

import se.jamkoll.api.document.Paragraph;
import se.jamkoll.assessing.internal.signal.Statement;

/**
 * Where in a document something was found.
 *
 * @param paragraph the paragraph
 * @param start where it starts in the canonical text, in UTF-16 code units
 * @param end where it ends in the canonical text, exclusive
 */
public record Place(Paragraph paragraph, int start, int end) {

  /** Returns the place of a whole paragraph. */
  public static Place of(Paragraph paragraph) {
    return new Place(paragraph, paragraph.start(), paragraph.end());
  }

  /** Returns the place of a statement. */
  public static Place of(Statement statement) {
    return new Place(statement.paragraph(), statement.start(), statement.end());
  }
}
