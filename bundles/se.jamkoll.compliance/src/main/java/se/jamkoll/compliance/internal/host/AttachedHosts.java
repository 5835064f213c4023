package se.jamkoll.compliance.internal.host;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.HostStatus;
import se.jamkoll.api.host.CaseHost;

/**
 * Knows the hosts that are attached, by id. The first host with an id has it; a second one is left
 * out until the first is gone.
 *
 * <p>A host is asked who it is on a thread of its own, so that one that hangs keeps no one waiting;
 * until it has answered it is not among the hosts.
 */
@Component(service = AttachedHosts.class, immediate = true, configurationPid = HostSettings.PID)
@Designate(ocd = HostSettings.class)
public final class AttachedHosts {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private final HostLimits limits;
  private final Clock clock;
  private final Logger logger;

  private final IdentityHashMap<CaseHost, Attachment> attachments = new IdentityHashMap<>();
  private final List<GuardedHost> known = new ArrayList<>();
  private final ConcurrentMap<String, GuardedHost> byId = new ConcurrentHashMap<>();
  private final List<Consumer<GuardedHost>> listeners = new CopyOnWriteArrayList<>();

  /** Creates the service. */
  @Activate
  public AttachedHosts(
      HostSettings settings, @Reference(service = LoggerFactory.class) Logger logger) {
    this(HostLimits.of(settings), Clock.systemUTC(), logger);
  }

  /** Creates hosts that are asked within limits. */
  public AttachedHosts(HostLimits limits, Clock clock, Logger logger) {
    this.limits = limits;
    this.clock = clock;
    this.logger = logger;
  }

  /** Attaches a host. */
  @Reference(
      service = CaseHost.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  public void bindHost(CaseHost host) {
    String className = host.getClass().getName();
    HostGuard guard = new HostGuard("jamkoll-host-" + className, limits, clock);
    Attachment attachment = new Attachment(className, guard);
    synchronized (this) {
      attachments.put(host, attachment);
    }
    guard.start(() -> introduce(host, attachment));
  }

  /** Detaches a host; what it is asked just then is called off. */
  public void unbindHost(CaseHost host) {
    Optional<GuardedHost> next = Optional.empty();
    synchronized (this) {
      Attachment attachment = attachments.remove(host);
      if (attachment == null) {
        return;
      }
      attachment.guard.close();
      GuardedHost gone = attachment.guarded;
      if (gone != null) {
        known.remove(gone);
        if (byId.remove(gone.id(), gone)) {
          logger.info("The host {} is detached.", gone.id());
          next = known.stream().filter(each -> each.id().equals(gone.id())).findFirst();
          next.ifPresent(each -> byId.put(each.id(), each));
        }
      }
    }
    next.ifPresent(this::arrived);
  }

  /** Detaches all hosts. */
  @Deactivate
  public void close() {
    List<CaseHost> all;
    synchronized (this) {
      listeners.clear();
      all = List.copyOf(attachments.keySet());
    }
    all.forEach(this::unbindHost);
  }

  /** Returns a host, when it is attached. */
  public Optional<GuardedHost> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Returns a host.
   *
   * @throws ComplianceException when it is not attached
   */
  public GuardedHost get(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new ComplianceException(
                    Problem.UNKNOWN_HOST,
                    id,
                    String.join(", ", byId.keySet().stream().sorted().toList())));
  }

  /**
   * Returns how each host is, by id.
   *
   * @param followed tells when the changes of a host were looked at last
   */
  public synchronized List<HostStatus> statuses(Function<String, Optional<Instant>> followed) {
    return known.stream()
        .map(
            each ->
                each.status(
                    find(each.id()).equals(Optional.of(each)),
                    followed.apply(each.id()).orElse(null)))
        .sorted(Comparator.comparing(HostStatus::id))
        .toList();
  }

  /** Returns in a line each which hosts have no id that could be used, or none yet. */
  public synchronized List<String> unusable() {
    return attachments.values().stream()
        .filter(each -> each.guarded == null)
        .map(each -> each.className + ": " + each.problem)
        .sorted()
        .toList();
  }

  /**
   * Tells of each host, those that are here and those that come.
   *
   * @return ends the telling when closed
   */
  public AutoCloseable listen(Consumer<GuardedHost> listener) {
    listeners.add(listener);
    List.copyOf(byId.values()).forEach(listener);
    return () -> listeners.remove(listener);
  }

  private void introduce(CaseHost host, Attachment attachment) {
    Optional<String> id = idOf(host, attachment);
    if (id.isEmpty()) {
      logger.warn("A host is left out: {}: {}", attachment.className, attachment.problem);
      return;
    }
    GuardedHost guarded = new GuardedHost(host, id.get(), attachment.guard);
    try {
      guarded.introduceHere();
    } catch (RuntimeException | LinkageError e) {
      logger.warn("The host {} does not say what it offers: {}", id.get(), e.getClass().getName());
    }
    boolean first;
    synchronized (this) {
      if (attachments.get(host) != attachment) {
        return;
      }
      attachment.guarded = guarded;
      known.add(guarded);
      first = byId.putIfAbsent(id.get(), guarded) == null;
    }
    if (first) {
      logger.info("The host {} is attached.", id.get());
      arrived(guarded);
    } else {
      logger.warn(
          "The host {} of {} is left out: another host has the same id.",
          id.get(),
          attachment.className);
    }
  }

  private static Optional<String> idOf(CaseHost host, Attachment attachment) {
    try {
      String id = host.id();
      if (id != null && ID.matcher(id).matches()) {
        return Optional.of(id);
      }
      attachment.problem = "Its id is not 1–64 of the characters A-Z a-z 0-9 _ -.";
    } catch (RuntimeException | LinkageError e) {
      attachment.problem = "It failed with " + e.getClass().getName() + " when asked for its id.";
    }
    return Optional.empty();
  }

  private void arrived(GuardedHost host) {
    for (Consumer<GuardedHost> listener : listeners) {
      try {
        listener.accept(host);
      } catch (RuntimeException e) {
        logger.warn("The host {} is not followed yet: {}", host.id(), e.getMessage());
      }
    }
  }

  /** A host from when it is bound until it is unbound. */
  private static final class Attachment {

    private final String className;
    private final HostGuard guard;
    private volatile @Nullable GuardedHost guarded;
    private volatile String problem = "It has not said its id yet.";

    Attachment(String className, HostGuard guard) {
      this.className = className;
      this.guard = guard;
    }
  }
}
