package se.jamkoll.api.compliance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Points;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.AgendaItem.Outcome;
import se.jamkoll.api.host.CaseFacts;

/**
 * What is found of one agenda item: its documents joined (rubric section 1, document and item).
 *
 * @param item the item's key at its host
 * @param matter the key of what is decided, by which it is counted once
 * @param order its place on the agenda, from 1
 * @param number what people call it; null before it has a number
 * @param type its type in the host's words; null when the host does not say
 * @param stage what the body does with it
 * @param outcome what became of it; null before the meeting
 * @param late whether it came after the summons went out
 * @param facts where it belongs
 * @param status whether there was anything to assess
 * @param reason why there is no level, as the name of a constant; null when there is one
 * @param level the machine's level; null unless assessed, as are the following
 * @param uncertain whether a person should read
 * @param doubts why it is uncertain; empty when it is not
 * @param pairs the states of the pairs
 * @param inAppendix the pairs whose state stands in an appendix, and what the appendix is called
 * @param compliant whether the level that is asked for is reached
 * @param points the points of the level
 * @param missing ids of the rules whose findings ask for a completion, in the order of the document
 * @param assessments the ids of the assessments it is joined from, the deciding one first
 * @param versions the versions it is joined from
 * @param manual the valid manual assessment; null when there is none
 */
public record ItemResult(
    String item,
    String matter,
    int order,
    @Nullable String number,
    @Nullable String type,
    AgendaItem.Stage stage,
    @Nullable Outcome outcome,
    boolean late,
    CaseFacts facts,
    AssessmentStatus status,
    @Nullable String reason,
    @Nullable Level level,
    boolean uncertain,
    Set<Doubt> doubts,
    @Nullable Pairs pairs,
    Map<Pair, String> inAppendix,
    @Nullable Boolean compliant,
    @Nullable Points points,
    List<String> missing,
    List<String> assessments,
    List<VersionKey> versions,
    @Nullable ManualAssessment manual) {

  /** Copies the collections. */
  public ItemResult {
    doubts = Set.copyOf(doubts);
    inAppendix = Map.copyOf(inAppendix);
    missing = List.copyOf(missing);
    assessments = List.copyOf(assessments);
    versions = List.copyOf(versions);
  }

  /** Why a person should read the item's documents. */
  public enum Doubt implements Term {
    /** The deciding letter's assessment is uncertain. */
    LETTER,
    /** Letters of the item have different levels. */
    LETTERS_DIFFER,
    /** The appendix that is to hold the analysis is not there, or could not be read. */
    APPENDIX_NOT_READ,
    /** A version changed while it was checked. */
    CHANGED
  }
}
