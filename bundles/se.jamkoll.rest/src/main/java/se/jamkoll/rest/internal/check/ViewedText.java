package se.jamkoll.rest.internal.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Paragraph;

/**
 * What a document says, as findings point into it. Given to the caller and never kept.
 *
 * @param text the canonical text; offsets are UTF-16 code units in it, half-open
 * @param paragraphs its paragraphs in reading order
 */
public record ViewedText(String text, List<ViewedParagraph> paragraphs) {

  /** Copies the paragraphs. */
  public ViewedText {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Returns what a document says. */
  public static ViewedText of(DecisionDocument document) {
    return new ViewedText(
        document.text(), document.paragraphs().stream().map(ViewedParagraph::of).toList());
  }

  /**
   * A paragraph.
   *
   * @param number its place in reading order, from 1
   * @param role what kind of text it is
   * @param headingLevel the level of a heading, from 1; 0 for every other role
   * @param start where it starts in the canonical text
   * @param end where it ends, exclusive
   * @param page its page, from 1; null where the format has none
   */
  public record ViewedParagraph(
      int number,
      Paragraph.Role role,
      int headingLevel,
      int start,
      int end,
      @Nullable Integer page) {

    private static ViewedParagraph of(Paragraph paragraph) {
      return new ViewedParagraph(
          paragraph.number(),
          paragraph.role(),
          paragraph.headingLevel(),
          paragraph.start(),
          paragraph.end(),
          paragraph.location().page());
    }
  }
}
