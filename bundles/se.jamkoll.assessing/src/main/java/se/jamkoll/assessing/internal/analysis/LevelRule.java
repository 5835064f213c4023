package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.assessing.internal.signal.ConsequenceSection;
import se.jamkoll.assessing.internal.signal.Doubt;

/** The level of a document: the rows of rubric section 4 from the top, the appendix rule first. */
final class LevelRule {

  private LevelRule() {}

  static Level level(
      Pairs pairs,
      List<ConsequenceSection> sections,
      List<Doubt> doubts,
      Remarks remarks,
      DataBySex data) {
    if (doubts.stream().anyMatch(doubt -> doubt.kind() == Doubt.Kind.IN_APPENDIX)) {
      return Level.PARTIAL;
    }
    if (pairs.both(PairState.NONE)) {
      boolean empty = sections.stream().anyMatch(section -> section.content().empty());
      return empty ? Level.EMPTY : Level.MISSING;
    }
    boolean carriedOut = remarks.measure() || remarks.followUp() || remarks.goalContribution();
    return Level.of(pairs, data.both() && carriedOut);
  }
}
