package se.jamkoll.corpus;

import java.util.List;
import java.util.Set;
import se.jamkoll.api.assessment.Pairs;

/**
 * A passage with the pair states that it would give alone in an official's own assessment.
 *
 * @param id the passage's id
 * @param text the passage
 * @param pairs the pair states
 * @param groups whom it speaks of, in the words of the list
 * @param signals what it holds, in the words of the list
 * @param domain what the case is about
 * @param note what is particular to it; may be empty
 */
public record LabelledSentence(
    String id,
    String text,
    Pairs pairs,
    Set<String> groups,
    List<String> signals,
    String domain,
    String note) {

  /** Copies the collections. */
  public LabelledSentence {
    groups = Set.copyOf(groups);
    signals = List.copyOf(signals);
  }
}
