package se.jamkoll.compliance.internal.lookup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.compliance.VersionKey;

/**
 * What is known of an item: by the newest check of its meeting, or else by the assessments of its
 * letters.
 *
 * @param letter the letter that decides its level; null when it has none
 * @param letters all its finished letters
 * @param status whether there was anything to assess; null when it was never looked at
 * @param level its level; null when it has none
 * @param pairs the states of the pairs; null without a level
 */
public record ItemState(
    @Nullable VersionKey letter,
    List<VersionKey> letters,
    @Nullable AssessmentStatus status,
    @Nullable Level level,
    @Nullable Pairs pairs) {

  /** Copies the letters. */
  public ItemState {
    letters = List.copyOf(letters);
  }
}
