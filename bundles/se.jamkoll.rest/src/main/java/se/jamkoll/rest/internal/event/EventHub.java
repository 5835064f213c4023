package se.jamkoll.rest.internal.event;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import se.jamkoll.api.access.CallerPrincipal;
import se.jamkoll.api.compliance.ComplianceEvent;
import se.jamkoll.api.compliance.ComplianceListener;
import se.jamkoll.rest.internal.limit.LimitSettings;
import se.jamkoll.rest.internal.problem.Problem;
import se.jamkoll.rest.internal.problem.ProblemException;
import se.jamkoll.rest.internal.problem.ProblemType;

/**
 * Lets callers follow what happens. Memory is bounded: the streams are counted, in all and for each
 * account, and all of them read from the same events, of which the newest are kept.
 */
@Component(
    service = {EventHub.class, ComplianceListener.class},
    configurationPid = LimitSettings.PID)
public final class EventHub implements ComplianceListener {

  private static final int KEPT = 1_000;
  private static final int HEARTBEAT_SECONDS = 15;
  private static final int IDLE_SECONDS = 10;

  private final EventRing ring;
  private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
  private final int most;
  private final int mostOfAccount;
  private final Executor threads;
  private final InstantSource clock;
  private final Runnable ending;

  /** Which start of the server the numbers of events are of. */
  private final String epoch = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());

  private volatile boolean closed;

  /** Creates the hub. */
  @Activate
  public EventHub(LimitSettings settings) {
    this.ring = new EventRing(KEPT);
    this.most = settings.streams();
    this.mostOfAccount = settings.streams_account();
    this.clock = InstantSource.system();
    // As many as streams, since each waits for its own reader; a few as long as none is slow.
    ExecutorService writers =
        new ThreadPoolExecutor(
            0, most, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), daemons("events"));
    ScheduledExecutorService heart =
        Executors.newSingleThreadScheduledExecutor(daemons("heartbeat"));
    this.threads = writers;
    Future<?> beats =
        heart.scheduleWithFixedDelay(
            this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    this.ending =
        () -> {
          beats.cancel(false);
          heart.shutdownNow();
          writers.shutdown();
        };
  }

  /**
   * Creates a hub.
   *
   * @param kept how many events are kept
   * @param most how many streams there may be
   * @param mostOfAccount how many of them of one account
   * @param threads what streams write on
   */
  EventHub(int kept, int most, int mostOfAccount, Executor threads, InstantSource clock) {
    this.ring = new EventRing(kept);
    this.most = most;
    this.mostOfAccount = mostOfAccount;
    this.threads = threads;
    this.clock = clock;
    this.ending = () -> {};
  }

  private static ThreadFactory daemons(String name) {
    return work -> {
      Thread thread = new Thread(work, "jamkoll-" + name);
      thread.setDaemon(true);
      return thread;
    };
  }

  @Override
  public void happened(ComplianceEvent event, Audience audience) {
    ring.add(event, audience);
    streams.forEach(EventStream::wake);
  }

  /**
   * Begins a stream.
   *
   * @param lastId the id of the event that the caller was told last; null for a new stream
   * @throws ProblemException when there are too many already
   */
  void open(CallerPrincipal principal, @Nullable String lastId, EventWire wire) {
    EventStream stream =
        new EventStream(principal, wire, ring, epoch, threads, clock, streams::remove);
    if (lastId != null) {
      stream.resume(lastId);
    }
    enter(stream);
    stream.wake();
  }

  private synchronized void enter(EventStream stream) {
    if (closed || streams.size() >= most) {
      throw new ProblemException(
          Problem.told(ProblemType.UNAVAILABLE, "STREAMS", "problem.unavailable.streams"));
    }
    long own = streams.stream().filter(each -> each.account().equals(stream.account())).count();
    if (own >= mostOfAccount) {
      throw new ProblemException(
          Problem.told(
              ProblemType.TOO_MANY_REQUESTS,
              "STREAMS",
              "problem.too-many-requests.streams",
              mostOfAccount));
    }
    streams.add(stream);
  }

  /** Sends every stream a sign of life, and ends those whose session has ended. */
  void beat() {
    streams.forEach(EventStream::beat);
  }

  /** Returns how many streams there are. */
  int count() {
    return streams.size();
  }

  /** Ends all streams; their readers come back to the next one. */
  @Deactivate
  public void close() {
    synchronized (this) {
      closed = true;
    }
    List.copyOf(streams).forEach(EventStream::stop);
    ending.run();
  }
}
