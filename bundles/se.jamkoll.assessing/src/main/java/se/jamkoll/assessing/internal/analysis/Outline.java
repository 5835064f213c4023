package se.jamkoll.assessing.internal.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.jamkoll.assessing.internal.signal.ConsequenceSection;
import se.jamkoll.assessing.internal.signal.Statement;

/**
 * What there is to read in a document.
 *
 * @param passages the official's own text, in order
 * @param answers ticked boxes
 * @param sections the consequence sections
 */
record Outline(List<Passage> passages, List<FormAnswer> answers, List<OpenSection> sections) {

  /** Closes the sections, knowing which paragraphs say something of the groups. */
  List<ConsequenceSection> close(List<Statement> statements) {
    Set<Integer> said = new HashSet<>();
    statements.forEach(statement -> said.add(statement.paragraph().number()));
    for (Passage passage : passages) {
      OpenSection section = passage.section();
      if (section != null && said.contains(passage.paragraph().number())) {
        section.answered();
      }
    }
    return sections.stream().map(OpenSection::close).toList();
  }
}
