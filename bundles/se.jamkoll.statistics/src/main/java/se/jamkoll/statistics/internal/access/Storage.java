package se.jamkoll.statistics.internal.access;

import java.util.function.Supplier;
import se.jamkoll.api.statistics.StatisticsException;
import se.jamkoll.api.statistics.StatisticsException.Problem;
import se.jamkoll.api.store.StoreException;

/** Says to those who ask that the store cannot be reached. */
public final class Storage {

  private Storage() {}

  /**
   * Does what needs the store, and returns what it returns.
   *
   * @throws StatisticsException when the store cannot be reached
   */
  public static <T> T using(Supplier<T> work) {
    try {
      return work.get();
    } catch (StoreException e) {
      if (e.kind() == StoreException.Kind.UNAVAILABLE) {
        throw new StatisticsException(Problem.STORE_UNAVAILABLE, e);
      }
      throw e;
    }
  }
}
