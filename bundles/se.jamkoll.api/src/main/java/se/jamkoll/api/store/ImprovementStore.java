package se.jamkoll.api.store;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.statistics.Improvement;
import se.jamkoll.api.statistics.Period;

/** What was done so that letters get better. */
@ProviderType
public interface ImprovementStore {

  /** Keeps an improvement. */
  void keep(Improvement improvement);

  /** Returns an improvement by its id. */
  Optional<Improvement> find(String id);

  /** Removes an improvement, if it is there. */
  void remove(String id);

  /** Returns the improvements of a period, by day. */
  List<Improvement> find(Period period);
}
