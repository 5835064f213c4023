package se.jamkoll.api.assessment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.UnreadableReason;

/**
 * What is said of one decision document: its level, why, and what to do next.
 *
 * <p>The components are those of the JSON object, in its order. Everything from {@code level} to
 * {@code points} is null unless the status is {@link AssessmentStatus#ASSESSED}.
 *
 * @param file the file's name as the caller gave it
 * @param part which letter of a container this is; null for a file that is one letter
 * @param pages the letter's pages in a merged pack; null for a file that is one letter
 * @param status whether there was anything to assess
 * @param reason why there is no level, as the name of a constant; null when there is one
 * @param level how far the document describes the consequences
 * @param uncertain whether the level rests on a weak signal, so that a person should read
 * @param pairs what is said about the two pairs
 * @param checklist the answers to SKR's five steps
 * @param compliant whether the level that is asked for is reached
 * @param points the points of the level
 * @param document what the document is; null when it could not be read
 * @param findings what explains the level, in the order of the document
 * @param perspectives answers of further rule sets
 * @param profile the profile it was assessed by
 * @param rules the version of the rules
 * @param millis how long reading and assessing took, in milliseconds
 */
public record Assessment(
    String file,
    @Nullable String part,
    @Nullable String pages,
    AssessmentStatus status,
    @Nullable String reason,
    @Nullable Level level,
    @Nullable Boolean uncertain,
    @Nullable Pairs pairs,
    @Nullable Map<ChecklistStep, ChecklistAnswer> checklist,
    @Nullable Boolean compliant,
    @Nullable Points points,
    @Nullable DocumentSummary document,
    List<Finding> findings,
    List<Perspective> perspectives,
    ProfileVersion profile,
    String rules,
    long millis) {

  /** Copies the collections; the checklist keeps the order of the steps. */
  public Assessment {
    findings = List.copyOf(findings);
    perspectives = List.copyOf(perspectives);
    if (checklist != null) {
      checklist = Collections.unmodifiableMap(new EnumMap<>(checklist));
    }
  }

  /** Returns the assessment of a file that could not be read. */
  public static Assessment unreadable(
      String file, UnreadableReason reason, ProfileVersion profile, String rules, long millis) {
    return new Assessment(
        file,
        null,
        null,
        AssessmentStatus.UNREADABLE,
        reason.name(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        profile,
        rules,
        millis);
  }

  /**
   * Returns the same assessment as that of one letter of a container.
   *
   * @param newPart which letter of the container it is
   * @param newPages its pages in a merged pack, or null
   */
  public Assessment withPart(String newPart, @Nullable String newPages) {
    return new Assessment(
        file,
        newPart,
        newPages,
        status,
        reason,
        level,
        uncertain,
        pairs,
        checklist,
        compliant,
        points,
        document,
        findings,
        perspectives,
        profile,
        rules,
        millis);
  }

  /** Returns the same assessment with another duration, in milliseconds. */
  public Assessment withMillis(long newMillis) {
    return new Assessment(
        file,
        part,
        pages,
        status,
        reason,
        level,
        uncertain,
        pairs,
        checklist,
        compliant,
        points,
        document,
        findings,
        perspectives,
        profile,
        rules,
        newMillis);
  }

  /**
   * What a further rule set says of the document.
   *
   * @param id the rule set's id
   * @param name what people call it, in the language of the findings
   * @param version the version of its rules; null when the rule set is not installed
   * @param findings its findings
   */
  public record Perspective(
      String id, String name, @Nullable String version, List<Finding> findings) {

    /** Copies the findings. */
    public Perspective {
      findings = List.copyOf(findings);
    }
  }
}
