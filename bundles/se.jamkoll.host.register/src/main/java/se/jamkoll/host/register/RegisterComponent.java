package se.jamkoll.host.register;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.osgi.service.metatype.annotations.Designate;
import se.jamkoll.api.host.ChangeHints;
import se.jamkoll.api.store.Databases;
import se.jamkoll.host.register.internal.store.RegisterDatabase;

/** Opens the register and offers it as a host, unless it is turned off. */
@Component(
    service = {},
    immediate = true,
    configurationPid = RegisterSettings.PID)
@Designate(ocd = RegisterSettings.class)
public final class RegisterComponent {

  private static final String SCHEMA = "register";
  private static final String MIGRATIONS = "se/jamkoll/host/register/migrations";

  /** The property of the framework that asks for examples, as the command line does. */
  private static final String EXAMPLES = "jamkoll.examples";

  private final String id;
  private final @Nullable Offer offer;
  private final AtomicReference<@Nullable ChangeHints> hints = new AtomicReference<>();

  /** Opens the register. */
  @Activate
  public RegisterComponent(
      BundleContext context,
      RegisterSettings settings,
      @Reference Databases databases,
      @Reference(service = LoggerFactory.class) Logger logger) {
    id = settings.id();
    if (!id.matches("[A-Za-z0-9_-]{1,64}")) {
      throw new IllegalArgumentException(
          "The id of the register is 1–64 of the characters A-Z a-z 0-9 _ -, not \"" + id + "\".");
    }
    offer = settings.enabled() ? offer(context, settings, databases, logger) : null;
  }

  private Offer offer(
      BundleContext context, RegisterSettings settings, Databases databases, Logger logger) {
    ClassLoader migrations = RegisterComponent.class.getClassLoader();
    RegisterDatabase database =
        new RegisterDatabase(databases.open(SCHEMA, migrations, MIGRATIONS), this::hint);
    boolean examples = settings.examples() || Boolean.parseBoolean(context.getProperty(EXAMPLES));
    Offer opened = new Offer(context, id, settings.name(), database, logger);
    if (examples) {
      opened.fillAndMake();
    } else {
      opened.make();
    }
    return opened;
  }

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  void bindHints(ChangeHints service) {
    hints.set(service);
  }

  void unbindHints(ChangeHints service) {
    hints.compareAndSet(service, null);
  }

  @Deactivate
  void close() {
    if (offer != null) {
      offer.close();
    }
  }

  private void hint() {
    ChangeHints now = hints.get();
    if (now != null) {
      now.changed(id);
    }
  }
}
