package se.jamkoll.api.rule;

import java.util.List;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.document.DecisionDocument;

/**
 * A decision letter with what was found in it, as a rule set sees it.
 *
 * @param document the letter
 * @param sections its consequence sections, in the order of the letter
 * @param sentences the official's own sentences, in the order of the letter; quotations, motions,
 *     lists of attachments and what the template left are not among them
 * @param pairs what it says of the two pairs of groups
 * @param level its level
 */
public record AnalysedLetter(
    DecisionDocument document,
    List<LetterSection> sections,
    List<LetterSentence> sentences,
    Pairs pairs,
    Level level) {

  /** Copies the lists. */
  public AnalysedLetter {
    sections = List.copyOf(sections);
    sentences = List.copyOf(sentences);
  }

  /** Returns the text of a sentence. */
  public String textOf(LetterSentence sentence) {
    return document.text().substring(sentence.start(), sentence.end());
  }
}
