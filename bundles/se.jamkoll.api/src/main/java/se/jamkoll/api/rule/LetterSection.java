package se.jamkoll.api.rule;

import java.util.List;
import java.util.Set;
import se.jamkoll.api.document.Paragraph;

/**
 * A section, or a row of a form, under a heading that asks for consequences.
 *
 * @param heading the heading, or the cell that labels the row
 * @param concepts the names of what the words of the heading speak of
 * @param empty whether under it stands nothing, a dash, an instruction, a placeholder or unticked
 *     boxes only
 * @param paragraphs the paragraphs under it
 */
public record LetterSection(
    Paragraph heading, Set<String> concepts, boolean empty, List<Paragraph> paragraphs)
    implements LetterPart {

  /** Copies the collections. */
  public LetterSection {
    concepts = Set.copyOf(concepts);
    paragraphs = List.copyOf(paragraphs);
  }

  /** Tells whether a sentence stands in the section. */
  public boolean holds(LetterSentence sentence) {
    return paragraphs.stream().anyMatch(p -> p.number() == sentence.paragraph().number());
  }
}
