package se.jamkoll.api.compliance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.assessment.Level;

/**
 * People's own assessments (manuell bedömning): by the secretary of the body or a strategist, with
 * a reason, shown apart from the machine's.
 */
@ProviderType
public interface ManualAssessments {

  /**
   * Sets the level of an item.
   *
   * @param level the level; null to exempt the item
   */
  ManualAssessment set(
      Caller caller,
      String host,
      String meeting,
      String item,
      @Nullable Level level,
      String reason);

  /** Takes back the valid assessment of an item. */
  void takeBack(Caller caller, String host, String meeting, String item);

  /** Returns all assessments of an item, newest first. */
  List<ManualAssessment> history(Caller caller, String host, String meeting, String item);
}
