package se.jamkoll.assessing.internal.analysis;

import java.util.Map;
import se.jamkoll.assessing.internal.language.Sentence;

/**
 * What one sentence says of the groups.
 *
 * @param sentence the sentence
 * @param sayings what it says of whom
 * @param figures whether it gives figures of people by sex
 */
public record Statement(Sentence sentence, Map<Subject, Saying> sayings, boolean figures) {

  /** Copies the sayings. */
  public Statement {
    sayings = Map.copyOf(sayings);
  }
}
