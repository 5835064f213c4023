package se.jamkoll.api.assessment;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Assesses decision documents by the rubric.
 *
 * <p>The same request gives the same assessment. Implementations are safe for use by several
 * threads.
 */
@ProviderType
public interface Assessor {

  /** Returns the version of the rules. */
  String rules();

  /** Assesses one document. */
  Assessment assess(AssessmentRequest request);
}
