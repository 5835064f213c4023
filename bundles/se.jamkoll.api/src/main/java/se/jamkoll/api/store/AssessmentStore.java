package se.jamkoll.api.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.assessment.ProfileVersion;
import se.jamkoll.api.compliance.AssessmentQuery;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.Page;
import se.jamkoll.api.compliance.VersionKey;

/** What was found in versions: one result for each version, rules and profile, never changed. */
@ProviderType
public interface AssessmentStore {

  /**
   * Keeps an assessment, unless there is one of the same version, rules and profile already.
   *
   * @return what is kept: the given one, or the one that was there
   */
  AssessmentRecord keep(AssessmentRecord assessment);

  /** Returns an assessment by its id. */
  Optional<AssessmentRecord> find(String id);

  /** Returns the assessment of a version by rules and profile. */
  Optional<AssessmentRecord> find(VersionKey version, String rules, ProfileVersion profile);

  /**
   * Returns the newest assessments of versions, by whatever rules and profile; those that have none
   * are left out.
   */
  Map<VersionKey, AssessmentRecord> newest(Collection<VersionKey> versions);

  /** Returns the assessments that a query asks for, newest first, one page at a time. */
  Page<AssessmentRecord> find(AssessmentQuery query);

  /**
   * Returns versions that have no assessment by the rules, in a fixed order: what a re-assessment
   * goes through.
   *
   * @param after the version to go on after; null for the first
   * @param limit the most versions
   */
  List<VersionKey> notAssessedBy(String rules, @Nullable VersionKey after, int limit);

  /** Returns how many assessments there are. */
  long count();
}
