package se.jamkoll.api.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Points;
import se.jamkoll.api.assessment.ProfileVersion;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.host.CaseFacts;
import se.jamkoll.api.host.HostDocument;

/**
 * What is kept of an assessment of one version: never changed, and no text of the document.
 *
 * @param id its opaque id, {@code [A-Za-z0-9_-]{1,64}}
 * @param version what was assessed
 * @param role what the document is in its case
 * @param label what its case calls an appendix, such as {@code Bilaga 2}; null for a letter
 * @param facts where it belongs
 * @param changed when the host got the version
 * @param sha256 the SHA-256 of its bytes; null when it was not opened
 * @param assessed when it was assessed
 * @param status whether there was anything to assess
 * @param reason why there is no level, as the name of a constant; null when there is one
 * @param level the level; null unless assessed, as are the following
 * @param uncertain whether a person should read; false unless assessed
 * @param pairs the states of the pairs
 * @param checklist the answers to SKR's five steps; empty unless assessed
 * @param compliant whether the level that is asked for is reached
 * @param points the points of the level
 * @param findings what explains it, without text
 * @param appendix the number of the appendix in which the letter says that the analysis stands,
 *     such as {@code 2}; empty when it gives no number; null when it says no such thing
 * @param profile the profile it was assessed by
 * @param rules the version of the rules
 */
public record AssessmentRecord(
    String id,
    VersionKey version,
    HostDocument.Role role,
    @Nullable String label,
    CaseFacts facts,
    Instant changed,
    @Nullable String sha256,
    Instant assessed,
    AssessmentStatus status,
    @Nullable String reason,
    @Nullable Level level,
    boolean uncertain,
    @Nullable Pairs pairs,
    Map<ChecklistStep, ChecklistAnswer> checklist,
    @Nullable Boolean compliant,
    @Nullable Points points,
    List<FindingRecord> findings,
    @Nullable String appendix,
    ProfileVersion profile,
    String rules) {

  /** Copies the collections. */
  public AssessmentRecord {
    checklist = Map.copyOf(checklist);
    findings = List.copyOf(findings);
  }

  /**
   * What is kept of a finding.
   *
   * @param rule the rule's id
   * @param severity how much it matters
   * @param paragraph the number of the paragraph, from 1; null when it has no place
   * @param page the page, from 1; null where the format has none
   * @param start where its place starts in the canonical text, in UTF-16 code units; null when it
   *     has no place
   * @param end where its place ends, exclusive; null when it has no place
   * @param needsCompletion whether the profile asks for a completion because of it
   * @param variant which of the rule's findings it is, as the name of a constant; null when it is
   *     not known
   */
  public record FindingRecord(
      String rule,
      Severity severity,
      @Nullable Integer paragraph,
      @Nullable Integer page,
      @Nullable Integer start,
      @Nullable Integer end,
      boolean needsCompletion,
      @Nullable String variant) {

    /** Creates a finding of a rule that has one only. */
    public FindingRecord(
        String rule,
        Severity severity,
        @Nullable Integer paragraph,
        @Nullable Integer page,
        @Nullable Integer start,
        @Nullable Integer end,
        boolean needsCompletion) {
      this(rule, severity, paragraph, page, start, end, needsCompletion, null);
    }
  }
}
