package se.jamkoll.compliance.internal.health;

import java.util.List;
import java.util.Optional;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.compliance.HostStatus;
import se.jamkoll.compliance.internal.host.AttachedHosts;

/** Warns of hosts that do not answer, and of those that are left out. */
@Component(property = {HealthCheck.NAME + "=Hosts", HealthCheck.TAGS + "=jamkoll"})
public final class HostsCheck implements HealthCheck {

  private final AttachedHosts hosts;

  /** Creates the check. */
  @Activate
  public HostsCheck(@Reference AttachedHosts hosts) {
    this.hosts = hosts;
  }

  @Override
  public Result execute() {
    FormattingResultLog log = new FormattingResultLog();
    List<HostStatus> statuses = hosts.statuses(id -> Optional.empty());
    if (statuses.isEmpty()) {
      log.info("No host is attached.");
    }
    statuses.forEach(status -> tell(status, log));
    hosts.unusable().forEach(line -> log.warn("A host is left out. {}", line));
    return new Result(log);
  }

  private static void tell(HostStatus host, FormattingResultLog log) {
    switch (host.state()) {
      case UP -> log.info("{} answers.", host.id());
      case FAILING ->
          log.warn(
              "{} did not answer last, and is asked again soon: {}", host.id(), host.problem());
      case DOWN ->
          log.warn("{} is down, and is asked more and more seldom: {}", host.id(), host.problem());
      case SAME_ID ->
          log.warn(
              "One more host is called {}; it is left out until the other is gone.", host.id());
    }
  }
}
