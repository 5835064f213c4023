package se.jamkoll.api.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.compliance.ManualAssessment;

/** People's own assessments of items. */
@ProviderType
public interface ManualStore {

  /** Keeps a new assessment; a valid one of the same item lapses. */
  void keep(ManualAssessment assessment);

  /** Lets an item's valid assessment lapse, if it has one. */
  void lapse(String host, String item, Instant when);

  /** Returns the valid assessments of items, by key of the item. */
  Map<String, ManualAssessment> valid(String host, Collection<String> items);

  /** Returns all assessments of an item, newest first. */
  List<ManualAssessment> history(String host, String item);
}
