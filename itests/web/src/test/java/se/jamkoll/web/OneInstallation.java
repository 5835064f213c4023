package se.jamkoll.web;

import java.io.IOException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the installation that all of them share. */
final class OneInstallation implements BeforeAllCallback, ParameterResolver {

  private static final Namespace PLACE = Namespace.create(OneInstallation.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    installation(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Installation.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return installation(context);
  }

  private static Installation installation(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(PLACE)
        .getOrComputeIfAbsent(Installation.class, key -> start(), Installation.class);
  }

  private static Installation start() {
    try {
      return Installation.start();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
