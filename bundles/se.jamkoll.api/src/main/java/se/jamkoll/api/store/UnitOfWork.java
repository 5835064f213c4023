package se.jamkoll.api.store;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Does several things in the store in one transaction: all of them or none.
 *
 * <p>What is asked of the {@linkplain ComplianceStore store} and the {@linkplain WorkQueue queue}
 * within the work, on its thread, belongs to it; outside one, each call is a transaction of its
 * own.
 */
@ProviderType
public interface UnitOfWork {

  /**
   * Does work in one transaction, in the running one if there is one, and returns what it returns.
   * When it throws, everything is undone.
   *
   * @throws StoreException when the store could not keep it
   */
  <T> T call(Supplier<T> work);

  /** Does work that returns nothing in one transaction. */
  default void run(Runnable work) {
    this.<Boolean>call(
        () -> {
          work.run();
          return true;
        });
  }
}
