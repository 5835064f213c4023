package se.jamkoll.host.register;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.Designate;
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.api.host.ChangeHints;
import se.jamkoll.api.store.Databases;
import se.jamkoll.host.register.internal.host.RegisterHost;
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

  private final String id;
  private final @Nullable ServiceRegistration<CaseHost> offered;
  private final AtomicReference<@Nullable ChangeHints> hints = new AtomicReference<>();

  /** Opens the register. */
  @Activate
  public RegisterComponent(
      BundleContext context, RegisterSettings settings, @Reference Databases databases) {
    id = settings.id();
    if (!id.matches("[A-Za-z0-9_-]{1,64}")) {
      throw new IllegalArgumentException(
          "The id of the register is 1–64 of the characters A-Z a-z 0-9 _ -, not \"" + id + "\".");
    }
    offered = settings.enabled() ? offer(context, settings, databases) : null;
  }

  private ServiceRegistration<CaseHost> offer(
      BundleContext context, RegisterSettings settings, Databases databases) {
    ClassLoader migrations = RegisterComponent.class.getClassLoader();
    RegisterDatabase database =
        new RegisterDatabase(databases.open(SCHEMA, migrations, MIGRATIONS), this::hint);
    CaseHost host = new RegisterHost(id, settings.name(), database, Clock.systemUTC());
    return context.registerService(
        CaseHost.class, host, FrameworkUtil.asDictionary(Map.of("host.id", id)));
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
    if (offered != null) {
      offered.unregister();
    }
  }

  private void hint() {
    ChangeHints now = hints.get();
    if (now != null) {
      now.changed(id);
    }
  }
}
