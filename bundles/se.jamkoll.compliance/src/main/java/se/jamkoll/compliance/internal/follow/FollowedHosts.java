package se.jamkoll.compliance.internal.follow;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import se.jamkoll.api.compliance.HostStatus;
import se.jamkoll.api.compliance.Hosts;
import se.jamkoll.api.host.ChangeHints;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.CursorStore;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.compliance.internal.access.Storage;
import se.jamkoll.compliance.internal.host.AttachedHosts;
import se.jamkoll.compliance.internal.host.GuardedHost;

/**
 * Sees to it that every host is followed from when it is attached, and sooner when it, or a person,
 * says that there is something new.
 */
@Component(
    service = {Hosts.class, ChangeHints.class},
    immediate = true)
public final class FollowedHosts implements Hosts, ChangeHints {

  private final AttachedHosts hosts;
  private final ComplianceStore store;
  private final WorkQueue queue;
  private final InstantSource clock;
  private final Logger logger;
  private final AutoCloseable listening;

  /** Creates the service. */
  @Activate
  public FollowedHosts(
      @Reference AttachedHosts hosts,
      @Reference ComplianceStore store,
      @Reference WorkQueue queue,
      @Reference(service = LoggerFactory.class) Logger logger) {
    this(hosts, store, queue, logger, InstantSource.system());
  }

  /** Creates a service that takes the time from a clock. */
  public FollowedHosts(
      AttachedHosts hosts,
      ComplianceStore store,
      WorkQueue queue,
      Logger logger,
      InstantSource clock) {
    this.hosts = hosts;
    this.store = store;
    this.queue = queue;
    this.clock = clock;
    this.logger = logger;
    this.listening = hosts.listen(this::arrived);
  }

  /** Stops; the hosts are followed again at the next start. */
  @Deactivate
  public void close() throws Exception {
    listening.close();
  }

  @Override
  public List<HostStatus> all() {
    Map<String, Instant> followed =
        Storage.using(
            () ->
                store.cursors().all().stream()
                    .collect(
                        Collectors.toMap(CursorStore.Followed::host, CursorStore.Followed::moved)));
    return hosts.statuses(id -> Optional.ofNullable(followed.get(id)));
  }

  @Override
  public void follow(String host) {
    String id = hosts.get(host).id();
    Storage.run(() -> hurry(id));
  }

  /** What is lost here is found at the next look. */
  @Override
  public void changed(String host) {
    if (hosts.find(host).isEmpty()) {
      return;
    }
    try {
      hurry(host);
    } catch (StoreException e) {
      logger.warn("A hint of the host {} is lost: {}", host, e.getMessage());
    }
  }

  private void arrived(GuardedHost host) {
    hurry(host.id());
  }

  private void hurry(String host) {
    queue.submit(FollowWork.work(host, clock.instant()));
  }
}
