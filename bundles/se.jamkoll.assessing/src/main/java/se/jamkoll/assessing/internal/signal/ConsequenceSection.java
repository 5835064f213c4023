package se.jamkoll.assessing.internal.signal;

import java.util.List;
import se.jamkoll.api.document.Paragraph;

/**
 * A section, or a row of a form, under a consequence heading.
 *
 * @param heading the heading, or the cell that labels the row
 * @param content what stands under it
 * @param paragraphs the paragraphs under it, without those of nested consequence sections
 */
public record ConsequenceSection(Paragraph heading, Content content, List<Paragraph> paragraphs) {

  /** Copies the paragraphs. */
  public ConsequenceSection {
    paragraphs = List.copyOf(paragraphs);
  }

  /** What stands under a consequence heading. */
  public enum Content {
    /** Nothing, or only a dash. */
    NOTHING(true),
    /** Only an instruction or a question left from the template. */
    INSTRUCTION(true),
    /** Only a placeholder. */
    PLACEHOLDER(true),
    /** Only boxes that nobody has ticked. */
    UNTICKED(true),
    /** Text that says nothing of the groups, of sex or of children. */
    OFF_TOPIC(false),
    /** Text that speaks of the groups, of sex or of children. */
    ANSWERED(false);

    private final boolean empty;

    Content(boolean empty) {
      this.empty = empty;
    }

    /** Tells whether the heading stands without content. */
    public boolean empty() {
      return empty;
    }
  }
}
