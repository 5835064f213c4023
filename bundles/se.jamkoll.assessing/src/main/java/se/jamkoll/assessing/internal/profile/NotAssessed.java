package se.jamkoll.assessing.internal.profile;

import java.util.Optional;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.document.Paragraph;

/**
 * Why a document that was read gets no level (rubric section 1).
 *
 * @param status {@link AssessmentStatus#EXEMPT}, {@link AssessmentStatus#NOT_A_DECISION}, or {@link
 *     AssessmentStatus#UNREADABLE} for what only a person can read
 * @param reason why
 * @param paragraph what shows it; empty when only the title does
 */
public record NotAssessed(AssessmentStatus status, Reason reason, Optional<Paragraph> paragraph) {

  /** What the document is instead of a decision letter that needs a description. */
  public enum Reason {
    /** A summons to a meeting. */
    SUMMONS,
    /** The agenda of a meeting. */
    AGENDA,
    /** The minutes or notes of a meeting. */
    MINUTES,
    /** An invitation. */
    INVITATION,
    /** A form to fill in. */
    FORM,
    /** A document in another language than Swedish. */
    OTHER_LANGUAGE,
    /** A letter on an item of a type that the profile exempts. */
    EXEMPT_TYPE
  }
}
