package se.jamkoll.itest;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** A test inside a running framework; when a service is missing, it says why. */
abstract class FrameworkTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final BundleContext context =
      FrameworkUtil.getBundle(FrameworkTest.class).getBundleContext();

  private ServiceTracker<Object, Object> tracker = new ServiceTracker<>(context, "none", null);

  @AfterEach
  final void letGo() {
    tracker.close();
  }

  final BundleContext context() {
    return context;
  }

  /** Waits for a service, and fails with the reason when it does not come. */
  final <T> T service(Class<T> type) throws InterruptedException {
    return service(type, "");
  }

  /** Waits for a service whose properties match a filter. */
  final <T> T service(Class<T> type, String filter) throws InterruptedException {
    tracker.close();
    tracker = open("(&(" + Constants.OBJECTCLASS + "=" + type.getName() + ")" + filter + ")");
    Object service = tracker.waitForService(PATIENCE.toMillis());
    return service == null
        ? fail(new MissingService(context).explain(type, filter))
        : type.cast(service);
  }

  /** Returns a bundle of the framework. */
  final Bundle bundle(String symbolicName) {
    for (Bundle bundle : context.getBundles()) {
      if (bundle.getSymbolicName().equals(symbolicName)) {
        return bundle;
      }
    }
    return fail("The framework has no bundle " + symbolicName + ".");
  }

  private ServiceTracker<Object, Object> open(String filter) {
    try {
      ServiceTracker<Object, Object> opened =
          new ServiceTracker<>(context, context.createFilter(filter), null);
      opened.open(true);
      return opened;
    } catch (InvalidSyntaxException e) {
      throw new IllegalArgumentException(filter, e);
    }
  }
}
