package se.jamkoll.assessing.internal.signal;

import java.util.List;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.assessing.internal.language.Sentence;

/**
 * A piece of the official's own text.
 *
 * @param paragraph where it stands
 * @param sentences its sentences
 * @param proposal whether it stands in the proposal for a decision
 */
public record OwnText(Paragraph paragraph, List<Sentence> sentences, boolean proposal) {

  /** Copies the sentences. */
  public OwnText {
    sentences = List.copyOf(sentences);
  }
}
