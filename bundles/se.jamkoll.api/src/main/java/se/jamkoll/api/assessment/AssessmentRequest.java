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
 */
public record AssessmentRequest(
    String file, DecisionDocument document, Profile profile, Moment moment, Locale locale) {}
