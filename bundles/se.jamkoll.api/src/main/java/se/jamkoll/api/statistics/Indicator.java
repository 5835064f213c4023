package se.jamkoll.api.statistics;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;

/**
 * What the score of factor 7 is suggested from (rubric section 7): every item once, so that an
 * organisation's is not a mean of its bodies'.
 *
 * @param body the body; null for the whole organisation
 * @param period the period, without days to come
 * @param n how many items have a level of the machine's
 * @param beside the items without one, by status
 * @param uncertain how many of the levels a person should read
 * @param setByHand how many items have a level that a person has set
 * @param exemptedByHand how many items a person has exempted
 * @param machine the levels and points by the machine; null when there are fewer than {@value
 *     Figure#LEAST} items, as is the next
 * @param manual the same where valid manual assessments count instead
 * @param versions what the items were assessed by, oldest first
 * @param gaps what was deleted by decisions
 */
public record Indicator(
    @Nullable String body,
    Period period,
    int n,
    Map<AssessmentStatus, Integer> beside,
    int uncertain,
    int setByHand,
    int exemptedByHand,
    @Nullable LevelCounts machine,
    @Nullable LevelCounts manual,
    List<RuleUse> versions,
    List<Gap> gaps) {

  /** Copies the collections. */
  public Indicator {
    beside = Map.copyOf(beside);
    versions = List.copyOf(versions);
    gaps = List.copyOf(gaps);
  }
}
