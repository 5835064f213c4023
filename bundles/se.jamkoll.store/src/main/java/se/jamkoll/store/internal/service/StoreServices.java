package se.jamkoll.store.internal.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.jdbc.DataSourceFactory;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.osgi.service.metatype.annotations.Designate;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.Databases;
import se.jamkoll.api.store.FactorStore;
import se.jamkoll.api.store.ImprovementStore;
import se.jamkoll.api.store.StatisticsQueries;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.api.store.WorkHandler;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.store.Store;
import se.jamkoll.store.StoreSettings;
import se.jamkoll.store.internal.schema.Database;

/**
 * Opens the store and registers its services once it is open.
 *
 * <p>It is opened beside the start of the framework, so that a server need not wait for it; and
 * tried again until it can be, so that a server may be started before its database. The component
 * is no service itself: its properties hold passwords.
 */
@Component(
    service = {},
    immediate = true,
    configurationPid = StoreConfiguration.PID)
@Designate(ocd = StoreConfiguration.class)
public final class StoreServices {

  private static final String DATA = "jamkoll.data";

  private static final String FOLDER = "database";

  private static final long SECONDS_BETWEEN_TRIES = 5;

  private final BundleContext context;
  private final Logger logger;
  private final StoreSettings settings;
  private final Database database;
  private final @Nullable Path folder;
  private final Map<String, DataSourceFactory> drivers = new ConcurrentHashMap<>();
  private final Set<WorkHandler> handlers = ConcurrentHashMap.newKeySet();
  private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
  private final ScheduledExecutorService opening =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "jamkoll-store");
            thread.setDaemon(true);
            return thread;
          });
  private final ServiceRegistration<StoreWatch> watch;
  private volatile StoreState state;

  /**
   * Begins to open the store.
   *
   * @throws IOException when its folder cannot be made
   */
  @Activate
  public StoreServices(
      BundleContext context,
      StoreConfiguration configuration,
      @Reference(service = LoggerFactory.class) Logger logger)
      throws IOException {
    this.context = context;
    this.logger = logger;
    this.folder = configuration.url().isBlank() ? folder(context) : null;
    this.database = folder == null ? Database.at(configuration.url().strip()) : Database.in(folder);
    this.settings =
        new StoreSettings(
            database.url(),
            configuration.user(),
            configuration.password(),
            configuration.ownerUser(),
            configuration.ownerPassword(),
            configuration.connections(),
            configuration.threads(),
            Duration.ofMillis(configuration.pollingMillis()));
    this.state = new StoreState(null, null, folder);
    this.watch = context.registerService(StoreWatch.class, () -> state, null);
    // Before that, the driver asks for it as it comes.
    tryAgainLater();
  }

  /** Makes the folder of the file, which only the server's own account can read. */
  private static Path folder(BundleContext context) throws IOException {
    String named = context.getProperty(DATA);
    Path data = named == null ? context.getDataFile("").toPath() : Path.of(named);
    Path folder = data.toAbsolutePath().resolve(FOLDER);
    Files.createDirectories(folder.getParent());
    if (!Files.exists(folder)) {
      if (Files.getFileStore(folder.getParent()).supportsFileAttributeView("posix")) {
        Files.createDirectory(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } else {
        Files.createDirectory(folder);
      }
    }
    return folder;
  }

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  void addDriver(DataSourceFactory driver, Map<String, Object> properties) {
    drivers.put(nameOf(properties), driver);
    tryToOpen();
  }

  /** Gives up the store when its driver goes, and opens it when the driver comes again. */
  void removeDriver(DataSourceFactory driver, Map<String, Object> properties) {
    if (drivers.remove(nameOf(properties), driver)
        && nameOf(properties).equals(database.kind().driver())) {
      closeStore();
    }
  }

  private static String nameOf(Map<String, Object> properties) {
    return String.valueOf(properties.get(DataSourceFactory.OSGI_JDBC_DRIVER_CLASS));
  }

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  void addHandler(WorkHandler handler) {
    handlers.add(handler);
    Store open = state.store();
    if (open != null) {
      open.add(handler);
    }
  }

  void removeHandler(WorkHandler handler) {
    handlers.remove(handler);
    Store open = state.store();
    if (open != null) {
      open.remove(handler);
    }
  }

  private void tryToOpen() {
    try {
      opening.execute(this::openOrTryAgain);
    } catch (RejectedExecutionException e) {
      // It is being deactivated.
    }
  }

  private void tryAgainLater() {
    if (!opening.isShutdown()) {
      var unused = opening.schedule(this::openOrTryAgain, SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS);
    }
  }

  private synchronized void openOrTryAgain() {
    DataSourceFactory driver = drivers.get(database.kind().driver());
    if (state.store() != null || opening.isShutdown()) {
      return;
    }
    if (driver == null) {
      state =
          new StoreState(null, "The driver " + database.kind().driver() + " is not there.", folder);
      return;
    }
    try {
      open(driver);
    } catch (StoreException e) {
      tell(e);
      tryAgainLater();
    }
  }

  private void open(DataSourceFactory driver) {
    Store store =
        Store.open(settings, (url, user, password) -> connect(driver, url, user, password));
    state = new StoreState(store, null, folder);
    handlers.forEach(store::add);
    registrations.add(context.registerService(UnitOfWork.class, store.unitOfWork(), null));
    registrations.add(context.registerService(ComplianceStore.class, store.compliance(), null));
    registrations.add(context.registerService(FactorStore.class, store.factors(), null));
    registrations.add(context.registerService(Databases.class, store.databases(), null));
    registrations.add(context.registerService(StatisticsQueries.class, store.statistics(), null));
    registrations.add(context.registerService(ImprovementStore.class, store.improvements(), null));
    registrations.add(context.registerService(WorkQueue.class, store.queue(), null));
    store.startWork();
    logger.info("The store is open, with tables of version {}.", store.version());
  }

  private static DataSource connect(
      DataSourceFactory driver, String url, String user, String password) throws SQLException {
    Properties properties = new Properties();
    properties.put(DataSourceFactory.JDBC_URL, url);
    properties.put(DataSourceFactory.JDBC_USER, user);
    properties.put(DataSourceFactory.JDBC_PASSWORD, password);
    return driver.createDataSource(properties);
  }

  private void tell(StoreException e) {
    String problem = String.valueOf(e.getMessage());
    if (!problem.equals(state.problem())) {
      logger.error("The store cannot be opened, and is tried again: {}", problem, e);
    }
    state = new StoreState(null, problem, folder);
  }

  private synchronized void closeStore() {
    Store open = state.store();
    registrations.forEach(ServiceRegistration::unregister);
    registrations.clear();
    if (open != null) {
      state = new StoreState(null, null, folder);
      open.close();
    }
  }

  /** Closes the store; work that is being done is left for the next start. */
  @Deactivate
  void close() {
    opening.shutdownNow();
    watch.unregister();
    closeStore();
  }
}
