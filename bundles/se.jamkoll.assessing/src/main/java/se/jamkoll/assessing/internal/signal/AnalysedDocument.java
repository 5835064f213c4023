package se.jamkoll.assessing.internal.signal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.document.DecisionDocument;

/**
 * A decision document with everything that was found in it; the rules are constraints on it.
 *
 * @param document the document
 * @param sections its consequence sections, in the order of the document
 * @param statements what it says of the groups, in the order of the document
 * @param pairs the states of the pairs
 * @param level its level
 * @param doubts what makes the level uncertain
 * @param checklist the answers to SKR's five steps
 * @param text the official's own text, in the order of the document
 */
public record AnalysedDocument(
    DecisionDocument document,
    List<ConsequenceSection> sections,
    List<Statement> statements,
    Pairs pairs,
    Level level,
    List<Doubt> doubts,
    Map<ChecklistStep, ChecklistAnswer> checklist,
    List<OwnText> text) {

  /** Copies the collections. */
  public AnalysedDocument {
    sections = List.copyOf(sections);
    statements = List.copyOf(statements);
    doubts = List.copyOf(doubts);
    checklist = Collections.unmodifiableMap(new EnumMap<>(checklist));
    text = List.copyOf(text);
  }

  /** Tells whether a person should read the document before trusting the level. */
  public boolean uncertain() {
    return !doubts.isEmpty();
  }

  /** Returns the first consequence section that stands empty. */
  public Optional<ConsequenceSection> firstEmptySection() {
    return sections.stream().filter(section -> section.content().empty()).findFirst();
  }
}
