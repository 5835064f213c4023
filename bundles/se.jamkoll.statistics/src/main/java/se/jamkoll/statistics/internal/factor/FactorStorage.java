package se.jamkoll.statistics.internal.factor;

import java.util.function.Supplier;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorException.Problem;
import se.jamkoll.api.store.StoreException;

/** Says to those who ask that the store cannot be reached. */
public final class FactorStorage {

  private FactorStorage() {}

  /**
   * Does what needs the store, and returns what it returns.
   *
   * @throws FactorException when the store cannot be reached
   */
  public static <T> T using(Supplier<T> work) {
    try {
      return work.get();
    } catch (StoreException e) {
      if (e.kind() == StoreException.Kind.UNAVAILABLE) {
        throw new FactorException(Problem.STORE_UNAVAILABLE, e);
      }
      throw e;
    }
  }
}
