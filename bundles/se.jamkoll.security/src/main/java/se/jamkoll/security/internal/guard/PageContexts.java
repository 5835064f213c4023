package se.jamkoll.security.internal.guard;

import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.servlet.context.ServletContextHelper;

/**
 * The context that pages live in, for each bundle its own files. Only security offers it: without
 * it no page is served, by whatever bundle.
 */
public final class PageContexts implements ServiceFactory<ServletContextHelper> {

  /** The name of the context, which pages select. */
  public static final String NAME = "jamkoll";

  @Override
  public ServletContextHelper getService(
      Bundle bundle, ServiceRegistration<ServletContextHelper> registration) {
    return new ServletContextHelper(bundle) {};
  }

  @Override
  public void ungetService(
      Bundle bundle,
      ServiceRegistration<ServletContextHelper> registration,
      ServletContextHelper service) {
    // Nothing is held.
  }
}
