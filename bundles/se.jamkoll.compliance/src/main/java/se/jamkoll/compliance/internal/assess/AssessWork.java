package se.jamkoll.compliance.internal.assess;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostDocument.Role;
import se.jamkoll.api.host.HostDocument.State;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.store.Work;
import se.jamkoll.api.store.WorkHandler;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.compliance.internal.host.AttachedHosts;
import se.jamkoll.compliance.internal.host.GuardedHost;
import se.jamkoll.compliance.internal.work.Patience;
import se.jamkoll.compliance.internal.work.WorkName;

/** Assesses a version that a host told of. */
@Component(service = WorkHandler.class)
public final class AssessWork implements WorkHandler {

  /** The kind of the work. */
  public static final String KIND = "assess";

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(10), Duration.ofMinutes(10));

  private final AttachedHosts hosts;
  private final ProfileSource profiles;
  private final DocumentAssessor assessor;
  private final WorkQueue queue;
  private final InstantSource clock;

  /** Creates the handler. */
  @Activate
  public AssessWork(
      @Reference AttachedHosts hosts,
      @Reference ProfileSource profiles,
      @Reference DocumentAssessor assessor,
      @Reference WorkQueue queue) {
    this(hosts, profiles, assessor, queue, InstantSource.system());
  }

  /** Creates a handler that takes the time from a clock. */
  public AssessWork(
      AttachedHosts hosts,
      ProfileSource profiles,
      DocumentAssessor assessor,
      WorkQueue queue,
      InstantSource clock) {
    this.hosts = hosts;
    this.profiles = profiles;
    this.assessor = assessor;
    this.queue = queue;
    this.clock = clock;
  }

  /** Returns the work of assessing a version. */
  public static Work work(VersionKey version, Instant due, int priority) {
    String[] parts = {version.host(), version.document(), version.version()};
    return new Work(KIND, WorkName.key(parts), WorkName.join(parts), due, priority);
  }

  /** Tells whether documents of a role are assessed. */
  public static boolean assessed(Role role) {
    return role == Role.LETTER || role == Role.APPENDIX;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Outcome handle(Work work, int attempt) {
    List<String> parts = WorkName.parts(work.payload());
    VersionKey version = new VersionKey(parts.get(0), parts.get(1), parts.get(2));
    GuardedHost host = hosts.find(version.host()).orElse(null);
    if (host == null) {
      return later(attempt, "The host " + version.host() + " is not attached.");
    }
    try {
      Optional<HostDocument> document = host.document(version.document());
      return document.isEmpty() ? Outcome.DONE : handle(work, attempt, host, document.get());
    } catch (HostException e) {
      return e.kind().passing() ? later(attempt, "The host: " + e.getMessage()) : Outcome.DONE;
    }
  }

  private Outcome handle(Work work, int attempt, GuardedHost host, HostDocument document) {
    if (document.state() == State.DRAFT || !assessed(document.role())) {
      return Outcome.DONE;
    }
    VersionKey now = VersionKey.of(host.id(), document.version());
    if (!work.payload().equals(work(now, work.due(), 0).payload())) {
      queue.submit(work(now, clock.instant(), work.priority()));
      return Outcome.DONE;
    }
    Found found = assessor.assess(host, document, profileOf(document));
    if (found instanceof Found.HostFailed failed) {
      return later(attempt, "The host: " + failed.why().getMessage());
    }
    if (found instanceof Found.NotRead notRead) {
      return later(attempt, "The document was not read: " + notRead.reason() + ".");
    }
    if (found instanceof Found.Changed) {
      return later(attempt, "The host opened another version than it told of.");
    }
    return Outcome.DONE;
  }

  private Profile profileOf(HostDocument document) {
    String body = document.facts().body();
    return body == null
        ? profiles.defaultProfile()
        : profiles.profile(body, LocalDate.ofInstant(document.changed(), SWEDEN));
  }

  private static Outcome later(int attempt, String why) {
    return new Outcome.Retry(PATIENCE.after(attempt), why);
  }
}
