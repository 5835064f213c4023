package se.jamkoll.corpus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.document.DecisionDocument;

/**
 * A labelled decision document.
 *
 * @param id its id
 * @param type what kind of document it is
 * @param organisation the organisation, which is invented
 * @param board the board that decides
 * @param domain what the case is about
 * @param layout how its headings are drawn
 * @param header the running header; empty when it has none
 * @param footer the running footer; empty when it has none
 * @param level the level it should get
 * @param pairs the pair states it should get
 * @param uncertain whether the level should be uncertain
 * @param checklist the answers it should get
 * @param why why it should get them
 * @param traps what makes it hard; may be empty
 * @param blocks the text
 */
public record Letter(
    String id,
    String type,
    String organisation,
    String board,
    String domain,
    Layout layout,
    String header,
    String footer,
    Level level,
    Pairs pairs,
    boolean uncertain,
    Map<ChecklistStep, ChecklistAnswer> checklist,
    String why,
    List<String> traps,
    List<Block> blocks) {

  /** Copies the collections; the checklist keeps the order of the steps. */
  public Letter {
    checklist = Collections.unmodifiableMap(new EnumMap<>(checklist));
    traps = List.copyOf(traps);
    blocks = List.copyOf(blocks);
  }

  /** Returns the title; empty when the letter has none. */
  public String title() {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading && heading.level() == 1) {
        return heading.text();
      }
    }
    return "";
  }

  /** Returns the letter as a perfect reader would read it, whatever its layout. */
  public DecisionDocument toDocument() {
    return IdealReading.of(this);
  }
}
