package se.jamkoll.compliance.internal.follow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import se.jamkoll.api.host.Change;
import se.jamkoll.api.host.ChangePage;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostException.Kind;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.api.store.Work;
import se.jamkoll.api.store.WorkHandler;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.compliance.internal.event.EventTeller;
import se.jamkoll.compliance.internal.host.AttachedHosts;
import se.jamkoll.compliance.internal.host.GuardedHost;
import se.jamkoll.compliance.internal.work.Patience;

/**
 * Looks at the changes of one host, and then again after a while, for as long as the host is known.
 * The cursor and the work that a page leads to are kept in one transaction.
 */
@Component(service = WorkHandler.class, configurationPid = FollowSettings.PID)
@Designate(ocd = FollowSettings.class)
public final class FollowWork implements WorkHandler {

  /** The kind of the work. */
  public static final String KIND = "follow";

  static final int PAGE = 100;

  private static final int PAGES_A_TURN = 20;
  private static final int MOST_UNCLEAR = 1000;
  private static final int PATIENT_ATTEMPTS = 3;
  private static final Duration WHILE_ABSENT = Duration.ofMinutes(10);
  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(10), Duration.ofMinutes(5));

  private final AttachedHosts hosts;
  private final ComplianceStore store;
  private final UnitOfWork unitOfWork;
  private final WorkQueue queue;
  private final EventTeller events;
  private final InstantSource clock;
  private final FollowPace pace;
  private final PageReader reader;

  /**
   * Documents that a host fails to answer about, by host: they must not keep us from what comes
   * after them. They are looked at again each time, and never written down: they may be drafts.
   */
  private final Map<String, Set<String>> unclear = new ConcurrentHashMap<>();

  /** Creates the handler. */
  @Activate
  public FollowWork(
      FollowSettings settings,
      @Reference AttachedHosts hosts,
      @Reference ComplianceStore store,
      @Reference UnitOfWork unitOfWork,
      @Reference WorkQueue queue,
      @Reference EventTeller events) {
    this(hosts, store, unitOfWork, queue, events, InstantSource.system(), FollowPace.of(settings));
  }

  /** Creates a handler that goes at a pace. */
  public FollowWork(
      AttachedHosts hosts,
      ComplianceStore store,
      UnitOfWork unitOfWork,
      WorkQueue queue,
      EventTeller events,
      InstantSource clock,
      FollowPace pace) {
    this.hosts = hosts;
    this.store = store;
    this.unitOfWork = unitOfWork;
    this.queue = queue;
    this.events = events;
    this.clock = clock;
    this.pace = pace;
    this.reader = new PageReader(store, clock, pace.checkAfter());
  }

  /** Returns the work of following a host. */
  public static Work work(String host, Instant due) {
    return new Work(KIND, host, host, due, Work.NORMAL);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Outcome handle(Work work, int attempt) {
    GuardedHost host = hosts.find(work.payload()).orElse(null);
    if (host == null) {
      return new Outcome.Again(clock.instant().plus(WHILE_ABSENT), work.payload());
    }
    try {
      refresh(host);
      Duration wait = follow(host, attempt) ? Duration.ZERO : pace.every();
      return new Outcome.Again(clock.instant().plus(wait), work.payload());
    } catch (HostException e) {
      return e.kind() == Kind.UNKNOWN_CURSOR ? fromTheBeginning(host) : later(host, attempt, e);
    } catch (StoreException e) {
      if (e.kind() == StoreException.Kind.CONFLICT) {
        return new Outcome.Again(clock.instant(), work.payload());
      }
      throw e;
    }
  }

  /** A host that fails to say its name may have changes all the same. */
  private static void refresh(GuardedHost host) throws HostException {
    try {
      host.refresh();
    } catch (HostException e) {
      if (e.kind() == Kind.UNAVAILABLE) {
        throw e;
      }
    }
  }

  /** Returns whether there is more already. */
  private boolean follow(GuardedHost host, int attempt) throws HostException {
    boolean lenient = attempt >= PATIENT_ATTEMPTS;
    lookAgain(host);
    boolean more = true;
    for (int pages = 0; more && pages < PAGES_A_TURN; pages++) {
      more = followPage(host, lenient);
    }
    return more;
  }

  private boolean followPage(GuardedHost host, boolean lenient) throws HostException {
    String cursor = store.cursors().cursor(host.id()).orElse(null);
    ChangePage page = host.changes(cursor, PAGE);
    if (page.more() && page.cursor().equals(cursor)) {
      throw new HostException(Kind.FAILED, "The host gives the same page of changes for ever.");
    }
    // What has been there for long need not be assessed before what comes now.
    int priority = cursor == null || page.more() ? Work.BACKGROUND : Work.NORMAL;
    PageReader.Read read = reader.read(host, page.changes(), priority, lenient);
    keep(host.id(), cursor, page.cursor(), read.work());
    remember(host.id(), read.unclear());
    if (cursor != null) {
      read.written().forEach(key -> events.changed(host.id(), key));
    }
    return page.more();
  }

  private void keep(String host, @Nullable String from, String to, List<Work> work) {
    unitOfWork.run(
        () -> {
          store.cursors().move(host, from, to);
          work.forEach(queue::submit);
        });
  }

  private void lookAgain(GuardedHost host) throws HostException {
    Set<String> keys = unclear.getOrDefault(host.id(), Set.of());
    if (keys.isEmpty()) {
      return;
    }
    List<Change> changes = keys.stream().<Change>map(Change.DocumentChanged::new).toList();
    PageReader.Read read = reader.read(host, changes, Work.NORMAL, true);
    unitOfWork.run(() -> read.work().forEach(queue::submit));
    unclear.put(host.id(), read.unclear());
  }

  private void remember(String host, Set<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    Set<String> all = new LinkedHashSet<>(unclear.getOrDefault(host, Set.of()));
    keys.stream().limit(Math.max(0, MOST_UNCLEAR - all.size())).forEach(all::add);
    unclear.put(host, all);
  }

  private Outcome fromTheBeginning(GuardedHost host) {
    String cursor = store.cursors().cursor(host.id()).orElse(null);
    if (cursor == null) {
      return new Outcome.Retry(PATIENCE.longest(), "The host does not know where its feed begins.");
    }
    store.cursors().move(host.id(), cursor, null);
    return new Outcome.Again(clock.instant(), host.id());
  }

  private Outcome later(GuardedHost host, int attempt, HostException why) {
    Duration wait = PATIENCE.after(attempt);
    Duration rest = Duration.between(clock.instant(), max(clock.instant(), host.rested()));
    return new Outcome.Retry(
        wait.compareTo(rest) > 0 ? wait : rest, "The host: " + why.getMessage());
  }

  private static Instant max(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
