package se.jamkoll.itest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/**
 * Finds out why a service is missing: a bundle that does not resolve, a component that lacks a
 * reference or a configuration, or one that fails when it is activated.
 */
final class MissingService {

  private static final int MAX_DEPTH = 8;

  private final BundleContext context;
  private final List<String> lines = new ArrayList<>();

  MissingService(BundleContext context) {
    this.context = context;
  }

  /** Returns the reasons, a line each. */
  String explain(Class<?> type, String filter) {
    lines.add("The service " + type.getName() + filter + " is missing.");
    explainBundles();
    explainComponents(type.getName(), 1);
    return String.join("\n", lines);
  }

  private void explainBundles() {
    for (Bundle bundle : context.getBundles()) {
      boolean fragment = bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
      if (fragment || bundle.getState() == Bundle.ACTIVE) {
        continue;
      }
      try {
        bundle.start(Bundle.START_TRANSIENT);
        say(1, "The bundle " + bundle.getSymbolicName() + " was not started.");
        bundle.stop(Bundle.STOP_TRANSIENT);
      } catch (BundleException e) {
        say(1, "The bundle " + bundle.getSymbolicName() + " cannot start: " + e.getMessage());
      }
    }
  }

  private void explainComponents(String type, int depth) {
    ServiceReference<ServiceComponentRuntime> reference =
        context.getServiceReference(ServiceComponentRuntime.class);
    if (reference == null) {
      say(depth, "No component can offer it: Service Component Runtime is not running.");
      return;
    }
    ServiceComponentRuntime runtime = context.getService(reference);
    List<ComponentDescriptionDTO> offering =
        runtime.getComponentDescriptionDTOs().stream()
            .filter(each -> Arrays.asList(each.serviceInterfaces).contains(type))
            .toList();
    if (offering.isEmpty()) {
      say(depth, "No component of a started bundle offers it.");
    }
    for (ComponentDescriptionDTO description : offering) {
      explain(runtime, description, depth);
    }
    context.ungetService(reference);
  }

  private void explain(
      ServiceComponentRuntime runtime, ComponentDescriptionDTO description, int depth) {
    String name = "The component " + description.name;
    if (!runtime.isComponentEnabled(description)) {
      say(depth, name + " is disabled.");
      return;
    }
    var configurations = runtime.getComponentConfigurationDTOs(description);
    if (configurations.isEmpty()) {
      say(depth, name + " waits for a configuration " + pids(description) + ".");
    }
    for (ComponentConfigurationDTO configuration : configurations) {
      explain(configuration, name, depth);
    }
  }

  private void explain(ComponentConfigurationDTO configuration, String name, int depth) {
    switch (configuration.state) {
      case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION ->
          say(depth, name + " waits for a configuration " + pids(configuration.description) + ".");
      case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> {
        for (UnsatisfiedReferenceDTO missing : configuration.unsatisfiedReferences) {
          explain(configuration, missing, name, depth);
        }
      }
      case ComponentConfigurationDTO.FAILED_ACTIVATION ->
          say(depth, name + " fails when it is activated: " + cause(configuration.failure));
      default ->
          say(depth, name + " is there, with the properties " + configuration.properties + ".");
    }
  }

  private void explain(
      ComponentConfigurationDTO configuration,
      UnsatisfiedReferenceDTO missing,
      String name,
      int depth) {
    String type =
        Arrays.stream(configuration.description.references)
            .filter(reference -> reference.name.equals(missing.name))
            .map(reference -> reference.interfaceName)
            .findFirst()
            .orElse("?");
    String target = missing.target == null ? "" : missing.target;
    say(depth, name + " lacks the reference " + missing.name + ": " + type + target + ".");
    if (depth < MAX_DEPTH) {
      explainComponents(type, depth + 1);
    }
  }

  private void say(int depth, String line) {
    lines.add("  ".repeat(depth) + line);
  }

  private static String pids(ComponentDescriptionDTO description) {
    return String.join(", ", description.configurationPid);
  }

  /** Returns what a stack trace says at the bottom of it all. */
  private static String cause(String failure) {
    String caused = "Caused by: ";
    return failure
        .lines()
        .filter(line -> line.startsWith(caused))
        .reduce((earlier, later) -> later)
        .map(line -> line.substring(caused.length()))
        .orElseGet(() -> failure.lines().findFirst().orElse(""));
  }
}
