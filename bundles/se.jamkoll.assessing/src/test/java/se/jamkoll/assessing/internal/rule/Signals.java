package se.jamkoll.assessing.internal.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.Aspect;
import se.jamkoll.assessing.internal.signal.ConsequenceSection;
import se.jamkoll.assessing.internal.signal.ConsequenceSection.Content;
import se.jamkoll.assessing.internal.signal.Doubt;
import se.jamkoll.assessing.internal.signal.Statement;

/** Builds analysed documents signal by signal, so that a test says all that its rule sees. */
public final class Signals {

  private final DecisionDocument document;
  private final Level level;
  private final Pairs pairs;
  private final List<ConsequenceSection> sections = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final Map<ChecklistStep, ChecklistAnswer> checklist = new EnumMap<>(ChecklistStep.class);

  private Signals(String text, Level level, Pairs pairs) {
    this.document = Letter.of(text);
    this.level = level;
    this.pairs = pairs;
  }

  /** Starts with a text in the notation of {@link Rule}, a level and the states of the pairs. */
  public static Signals of(String text, Level level, PairState womenMen, PairState girlsBoys) {
    return new Signals(text, level, new Pairs(womenMen, girlsBoys));
  }

  /** Adds a statement that fills the paragraph with the number. */
  Signals says(
      int number, PairState womenMen, PairState girlsBoys, Set<Group> groups, Aspect... aspects) {
    Paragraph paragraph = paragraph(number);
    Set<Aspect> does = EnumSet.noneOf(Aspect.class);
    Collections.addAll(does, aspects);
    statements.add(
        new Statement(
            paragraph,
            paragraph.start(),
            paragraph.end(),
            new Pairs(womenMen, girlsBoys),
            groups,
            does));
    return this;
  }

  /** Adds a consequence section under the heading with the number. */
  Signals section(int heading, Content content, Integer... numbers) {
    sections.add(
        new ConsequenceSection(
            paragraph(heading), content, List.of(numbers).stream().map(this::paragraph).toList()));
    return this;
  }

  /** Adds a doubt about the paragraph with the number. */
  Signals doubt(Doubt.Kind kind, int number) {
    doubts.add(new Doubt(kind, Optional.of(paragraph(number)), 0, 0));
    return this;
  }

  /** Adds a doubt about the whole document. */
  Signals doubt(Doubt.Kind kind) {
    doubts.add(new Doubt(kind, Optional.empty(), 0, 0));
    return this;
  }

  /** Answers a step of the checklist. */
  Signals answer(ChecklistStep step, ChecklistAnswer answer) {
    checklist.put(step, answer);
    return this;
  }

  /** Returns the analysed document. */
  public AnalysedDocument analysed() {
    return new AnalysedDocument(
        document, sections, statements, pairs, level, doubts, checklist, List.of());
  }

  private Paragraph paragraph(int number) {
    return document.paragraphs().get(number - 1);
  }
}
