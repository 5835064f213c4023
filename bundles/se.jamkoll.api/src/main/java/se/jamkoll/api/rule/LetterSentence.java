package se.jamkoll.api.rule;

import java.util.List;
import java.util.Set;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.api.document.Paragraph;

/**
 * A sentence of the official's own text.
 *
 * @param paragraph where it stands
 * @param start where it starts in the canonical text, in UTF-16 code units
 * @param end where it ends in the canonical text, exclusive
 * @param words its words and numbers
 * @param proposal whether it stands in the proposal for a decision, which analyses nothing
 * @param groups the groups that it speaks of
 * @param aspects what it does; empty where it says nothing of groups, sex or children
 */
public record LetterSentence(
    Paragraph paragraph,
    int start,
    int end,
    List<Word> words,
    boolean proposal,
    Set<Group> groups,
    Set<Aspect> aspects)
    implements LetterPart {

  /** Copies the collections. */
  public LetterSentence {
    words = List.copyOf(words);
    groups = Set.copyOf(groups);
    aspects = Set.copyOf(aspects);
  }

  /** Tells whether any word speaks of a concept of the rule set. */
  public boolean has(String concept) {
    return words.stream().anyMatch(word -> word.concepts().contains(concept));
  }

  /** Tells whether any word speaks of a common concept. */
  public boolean has(CommonConcept concept) {
    return has(concept.name());
  }

  /** Tells whether the sentence does something. */
  public boolean does(Aspect aspect) {
    return aspects.contains(aspect);
  }
}
