package se.jamkoll.compliance.internal.access;

import java.util.function.Supplier;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.store.StoreException;

/** Says to those who ask that the store cannot be reached. */
public final class Storage {

  private Storage() {}

  /**
   * Does what needs the store, and returns what it returns.
   *
   * @throws ComplianceException when the store cannot be reached
   */
  public static <T> T using(Supplier<T> work) {
    try {
      return work.get();
    } catch (StoreException e) {
      if (e.kind() == StoreException.Kind.UNAVAILABLE) {
        throw new ComplianceException(Problem.STORE_UNAVAILABLE, e);
      }
      throw e;
    }
  }

  /**
   * Does what needs the store and returns nothing.
   *
   * @throws ComplianceException when the store cannot be reached
   */
  public static void run(Runnable work) {
    Storage.<Boolean>using(
        () -> {
          work.run();
          return true;
        });
  }
}
