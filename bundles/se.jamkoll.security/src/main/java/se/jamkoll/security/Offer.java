package se.jamkoll.security;

import jakarta.servlet.Filter;
import jakarta.ws.rs.container.DynamicFeature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.log.Logger;
import org.osgi.service.servlet.context.ServletContextHelper;
import se.jamkoll.api.access.Accounts;
import se.jamkoll.api.access.DocumentTokens;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.OneTimePassword;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.access.Sessions;
import se.jamkoll.api.access.Tokens;
import se.jamkoll.api.store.AuditTrail;
import se.jamkoll.security.internal.first.ExampleAccounts;
import se.jamkoll.security.internal.first.ToldOnce;
import se.jamkoll.security.internal.guard.PageContexts;

/** The services of security, from when the accounts are open until they are closed. */
final class Offer implements AutoCloseable {

  /** Tells which first accounts a service knows the passwords of. */
  private static final String FIRST_ACCOUNTS = "jamkoll.first.accounts";

  private static final String ADMINISTRATOR = "administrator";
  private static final String EXAMPLES = "examples";

  private final BundleContext context;
  private final Access access;
  private final Logger logger;
  private final List<ServiceRegistration<?>> services = new ArrayList<>();
  private boolean closed;

  Offer(BundleContext context, Access access, Logger logger) {
    this.context = context;
    this.access = access;
    this.logger = logger;
  }

  /** Offers the services; the guard last, since with it every route opens. */
  void make() {
    offer(Access.class, access, Map.of());
    offer(Accounts.class, access.accounts(), Map.of());
    offer(Sessions.class, access.sessions(), Map.of());
    offer(Tokens.class, access.tokens(), Map.of());
    offer(DocumentTokens.class, access.documentTokens(), Map.of());
    offer(AuditTrail.class, access.auditTrail(), Map.of());
    makeFirst(ADMINISTRATOR, Map.of("admin", Set.of(Grant.of(Role.ADMIN))));
    offer(
        Filter.class,
        access.headers(),
        Map.of(
            "osgi.http.whiteboard.filter.pattern",
            "/*",
            "osgi.http.whiteboard.filter.asyncSupported",
            true,
            "osgi.http.whiteboard.context.select",
            "(osgi.http.whiteboard.context.name=*)",
            "service.ranking",
            Integer.MAX_VALUE));
    offer(
        ServletContextHelper.class,
        new PageContexts(),
        Map.of(
            "osgi.http.whiteboard.context.name",
            PageContexts.NAME,
            "osgi.http.whiteboard.context.path",
            "/",
            "jamkoll.guard",
            true));
    offer(
        DynamicFeature.class,
        access.guard(),
        Map.of("osgi.jakartars.extension", true, "jamkoll.guard", true));
  }

  /** Makes the accounts of invented people, which others do not wait for. */
  void makeExamples(@Nullable Object lines) {
    if (!(lines instanceof String[] all)) {
      logger.warn("A host has examples, and does not tell who its people are.");
      return;
    }
    Thread thread = new Thread(() -> makeFirstExamples(List.of(all)), "security-examples");
    thread.setDaemon(true);
    thread.start();
  }

  private void makeFirstExamples(List<String> lines) {
    try {
      makeFirst(EXAMPLES, ExampleAccounts.of(lines));
    } catch (RuntimeException e) {
      logger.error("The accounts of the examples could not be made.", e);
    }
  }

  private void makeFirst(String kind, Map<String, Set<Grant>> people) {
    List<OneTimePassword> made = access.accounts().makeFirst(kind, people);
    if (!made.isEmpty()) {
      logger.info("First accounts were made: {}.", kind);
    }
    offer(Supplier.class, new ToldOnce(made), Map.of(FIRST_ACCOUNTS, kind));
  }

  private synchronized void offer(Class<?> type, Object service, Map<String, Object> properties) {
    if (!closed) {
      services.add(
          context.registerService(
              type.getName(), service, FrameworkUtil.asDictionary(new HashMap<>(properties))));
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    // The guard, which came last, goes first.
    for (int i = services.size() - 1; i >= 0; i--) {
      services.get(i).unregister();
    }
    services.clear();
  }
}
