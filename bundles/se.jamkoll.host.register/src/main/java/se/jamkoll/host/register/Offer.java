package se.jamkoll.host.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.log.Logger;
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.host.register.internal.command.RegisterCommands;
import se.jamkoll.host.register.internal.example.Examples;
import se.jamkoll.host.register.internal.host.RegisterHost;
import se.jamkoll.host.register.internal.store.RegisterDatabase;
import se.jamkoll.host.register.internal.write.Register;

/** The services of the register, from when it is ready until it is closed. */
final class Offer implements AutoCloseable {

  private final BundleContext context;
  private final String id;
  private final String name;
  private final RegisterDatabase database;
  private final Logger logger;
  private final Clock clock = Clock.systemUTC();
  private final List<ServiceRegistration<?>> services = new ArrayList<>();
  private boolean closed;

  Offer(BundleContext context, String id, String name, RegisterDatabase database, Logger logger) {
    this.context = context;
    this.id = id;
    this.name = name;
    this.database = database;
    this.logger = logger;
  }

  /** Offers the register as it is. */
  void make() {
    make(Map.of());
  }

  /** Fills an empty register with examples, which others do not wait for, and offers it then. */
  void fillAndMake() {
    Thread thread = new Thread(this::fill, "register-examples");
    thread.setDaemon(true);
    thread.start();
  }

  private void fill() {
    try {
      if (Examples.fill(database, clock)) {
        logger.info("The register was filled with examples.");
      }
      make(Examples.summary(database));
    } catch (RuntimeException e) {
      logger.error("The register could not be filled with examples; nothing of them is kept.", e);
      make();
    }
  }

  private synchronized void make(Map<String, Object> more) {
    if (closed) {
      return;
    }
    CaseHost host = new RegisterHost(id, name, database, clock);
    Map<String, Object> properties = new HashMap<>(more);
    properties.put("host.id", id);
    services.add(
        context.registerService(CaseHost.class, host, FrameworkUtil.asDictionary(properties)));
    services.add(
        context.registerService(
            RegisterCommands.class,
            new RegisterCommands(new Register(database), host, clock),
            FrameworkUtil.asDictionary(
                Map.of(
                    "osgi.command.scope",
                    "register",
                    "osgi.command.function",
                    RegisterCommands.FUNCTIONS.toArray(new String[0])))));
  }

  @Override
  public synchronized void close() {
    closed = true;
    services.forEach(ServiceRegistration::unregister);
    services.clear();
  }
}
