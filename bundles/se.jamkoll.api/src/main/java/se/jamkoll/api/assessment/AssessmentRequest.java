package se.jamkoll.api.assessment;

import java.util.Locale;
import se.jamkoll.api.document.DecisionDocument;

/**
 * A document to assess, and how.
 *
 * @param file the file's name, for the assessment
 * @param document the document
 * @param profile the profile to assess it by
 * @param moment when in its life the document is assessed
 * @param locale the language of the findings: Swedish or English
 * @param style how much the findings say
 */
public record AssessmentRequest(
    String file,
    DecisionDocument document,
    Profile profile,
    Moment moment,
    Locale locale,
    Style style) {

  /** Creates a request for findings that say all. */
  public AssessmentRequest(
      String file, DecisionDocument document, Profile profile, Moment moment, Locale locale) {
    this(file, document, profile, moment, locale, Style.FULL);
  }

  /** How much the findings say. */
  public enum Style {
    /** What was found in a sentence, and what to do next. */
    FULL,
    /** A few words, for those who know the rules; no advice. */
    BRIEF
  }
}
