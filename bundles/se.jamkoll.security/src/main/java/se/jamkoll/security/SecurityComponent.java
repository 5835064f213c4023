package se.jamkoll.security;

import java.time.Clock;
import java.util.Map;
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
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.Databases;
import se.jamkoll.security.internal.first.ExampleAccounts;

/** Opens the accounts, and offers what lets people and programs in. */
@Component(
    service = {},
    immediate = true,
    configurationPid = SecuritySettings.PID)
@Designate(ocd = SecuritySettings.class)
public final class SecurityComponent {

  private static final String SCHEMA = "security";
  private static final String MIGRATIONS = "se/jamkoll/security/migrations";

  /** The property of the framework that asks for examples, as the command line does. */
  private static final String EXAMPLES = "jamkoll.examples";

  private final Offer offer;
  private final boolean examples;

  /** Opens the accounts. */
  @Activate
  public SecurityComponent(
      BundleContext context,
      SecuritySettings settings,
      @Reference Databases databases,
      @Reference ComplianceStore store,
      @Reference(service = LoggerFactory.class) Logger logger) {
    examples = Boolean.parseBoolean(context.getProperty(EXAMPLES));
    Access access =
        new Access(
            databases.open(SCHEMA, SecurityComponent.class.getClassLoader(), MIGRATIONS),
            store.audit(),
            settings,
            Clock.systemUTC());
    offer = new Offer(context, access, logger);
    offer.make();
  }

  @Reference(
      service = CaseHost.class,
      target = "(" + ExampleAccounts.PROPERTY + "=*)",
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  void bindExamples(Map<String, Object> host) {
    if (examples) {
      offer.makeExamples(host.get(ExampleAccounts.PROPERTY));
    }
  }

  void unbindExamples(Map<String, Object> host) {
    // The accounts stay.
  }

  @Deactivate
  void close() {
    offer.close();
  }
}
