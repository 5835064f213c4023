package se.jamkoll.api.rule;

import java.util.Set;

/**
 * A word or number of a letter.
 *
 * @param form the word in lower case
 * @param start where it starts in the canonical text, in UTF-16 code units
 * @param end where it ends in the canonical text, exclusive
 * @param concepts the names of what it speaks of: {@linkplain CommonConcept common} concepts and
 *     those of the rule set
 */
public record Word(String form, int start, int end, Set<String> concepts) {

  /** Copies the concepts. */
  public Word {
    concepts = Set.copyOf(concepts);
  }
}
