package se.jamkoll.api.compliance;

import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.access.Caller;

/** The kept results, at the bodies that the caller may see. */
@ProviderType
public interface Assessments {

  /** Returns the assessments that a query asks for; those of other bodies are left out. */
  Page<AssessmentRecord> find(Caller caller, AssessmentQuery query);

  /** Returns an assessment by its id. */
  AssessmentRecord find(Caller caller, String id);

  /**
   * Assesses every kept version once more, by the rules and profiles of today. The results so far
   * stay. It goes on after a stop; what has been assessed by these rules is passed over.
   *
   * @return how it goes
   */
  Reassessment reassess(Caller caller);

  /** Returns how the newest re-assessment goes. */
  Reassessment reassessment(Caller caller);

  /** Cancels the re-assessment that runs. */
  void cancelReassessment(Caller caller);

  /**
   * How a re-assessment goes.
   *
   * @param rules the rules it goes by
   * @param running whether it goes on
   * @param left how many versions are left, at least
   * @param done how many it has assessed
   * @param gone how many were not there any more, or could not be opened
   */
  record Reassessment(String rules, boolean running, long left, long done, long gone) {}
}
