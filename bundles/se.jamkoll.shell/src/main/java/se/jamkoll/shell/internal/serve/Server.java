package se.jamkoll.shell.internal.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osgi.framework.AllServiceListener;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** A running framework with all bundles. */
final class Server implements AutoCloseable {

  /** How long the bundles get to stop; whoever asked us to end waits five seconds. */
  private static final Duration STOP = Duration.ofSeconds(4);

  /** The property of a service that tells the passwords of first accounts, once. */
  private static final String FIRST_ACCOUNTS = "jamkoll.first.accounts";

  private final Framework framework;
  private final DataFolder data;

  private Server(Framework framework, DataFolder data) {
    this.framework = framework;
    this.data = data;
  }

  /**
   * Starts a framework without bundles.
   *
   * @throws ServeException when there is no framework, or it does not start
   */
  static Server start(Map<String, String> settings, DataFolder data) throws ServeException {
    FrameworkFactory factory =
        ServiceLoader.load(FrameworkFactory.class, Server.class.getClassLoader())
            .findFirst()
            .orElseThrow(() -> new ServeException("service.missing", "felix.jar"));
    Framework framework = factory.newFramework(settings);
    try {
      framework.start();
    } catch (BundleException e) {
      throw new ServeException("serve.framework", reason(e));
    }
    return new Server(framework, data);
  }

  /**
   * Installs and starts bundles.
   *
   * @throws ServeException when one of them cannot start
   */
  void run(List<Path> files) throws ServeException {
    BundleContext context = framework.getBundleContext();
    List<Bundle> bundles = new ArrayList<>();
    for (Path file : files) {
      bundles.add(install(context, file));
    }
    for (Bundle bundle : bundles) {
      if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
        StartLevels.assign(bundle);
        start(bundle);
      }
    }
  }

  /** Waits for a host that was filled with examples; nothing when there is none within a time. */
  Optional<Examples> awaitExamples(Duration patience) throws InterruptedException {
    return await(Examples.FILTER, patience).map(Examples::of);
  }

  /**
   * Waits for the first accounts of a kind, and returns their passwords by login: none when they
   * were told before, or are not there within a time.
   */
  Map<String, String> awaitFirstAccounts(String kind, Duration patience)
      throws InterruptedException {
    return await("(" + FIRST_ACCOUNTS + "=" + kind + ")", patience)
        .map(framework.getBundleContext()::getService)
        .map(Server::passwords)
        .orElse(Map.of());
  }

  private static Map<String, String> passwords(Object service) {
    Map<String, String> passwords = new LinkedHashMap<>();
    if (service instanceof Supplier<?> told && told.get() instanceof Map<?, ?> all) {
      all.forEach((login, password) -> passwords.put(login.toString(), password.toString()));
    }
    return passwords;
  }

  private Optional<ServiceReference<?>> await(String filter, Duration patience)
      throws InterruptedException {
    BundleContext context = framework.getBundleContext();
    CountDownLatch there = new CountDownLatch(1);
    // Of all: this program and the framework have each their own class of a service.
    AllServiceListener listener = event -> there.countDown();
    try {
      context.addServiceListener(listener, filter);
      Optional<ServiceReference<?>> before = first(context, filter);
      if (before.isEmpty() && there.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return first(context, filter);
      }
      return before;
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    } finally {
      context.removeServiceListener(listener);
    }
  }

  private static Optional<ServiceReference<?>> first(BundleContext context, String filter)
      throws InvalidSyntaxException {
    ServiceReference<?>[] all = context.getAllServiceReferences(null, filter);
    return all == null ? Optional.empty() : Optional.of(all[0]);
  }

  /** Waits until the framework has stopped, whoever stops it. */
  void awaitEnd() throws InterruptedException {
    framework.waitForStop(0);
  }

  /** Stops everything and leaves no file behind that can be made again. */
  @Override
  public void close() {
    try {
      framework.stop();
      framework.waitForStop(STOP.toMillis());
      delete(data.cache());
      data.close();
    } catch (BundleException | IOException e) {
      throw new IllegalStateException("The server did not stop as it should.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Bundle install(BundleContext context, Path file) throws ServeException {
    try {
      // By reference: the framework reads the file where it is and keeps no copy.
      return context.installBundle("reference:" + file.toUri());
    } catch (BundleException e) {
      throw new ServeException("serve.bundle", file.getFileName(), reason(e));
    }
  }

  private static void start(Bundle bundle) throws ServeException {
    try {
      bundle.start(Bundle.START_ACTIVATION_POLICY);
    } catch (BundleException e) {
      throw new ServeException("serve.bundle", bundle.getSymbolicName(), reason(e));
    }
  }

  private static String reason(BundleException failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return String.valueOf(cause.getMessage());
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Server::deleteFile);
    }
  }

  private static void deleteFile(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
