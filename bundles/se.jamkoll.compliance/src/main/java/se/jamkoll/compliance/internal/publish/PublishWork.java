package se.jamkoll.compliance.internal.publish;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.assessment.ProfileVersion;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.AssessmentRecord.FindingRecord;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostException.Kind;
import se.jamkoll.api.host.Publication;
import se.jamkoll.api.host.Publication.Result;
import se.jamkoll.api.host.Publication.Warning;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.Work;
import se.jamkoll.api.store.WorkHandler;
import se.jamkoll.compliance.internal.action.ActionEvent;
import se.jamkoll.compliance.internal.host.AttachedHosts;
import se.jamkoll.compliance.internal.host.GuardedHost;
import se.jamkoll.compliance.internal.work.Patience;
import se.jamkoll.compliance.internal.work.WorkName;

/**
 * Tells a host what is in the {@link Outbox}. It is told until it has heard, and may hear twice: by
 * the key of what it is told, that has one effect.
 */
@Component(service = WorkHandler.class)
public final class PublishWork implements WorkHandler {

  /** So many times it is tried to tell a host that does not answer: some ten days. */
  static final int MOST_ATTEMPTS = 50;

  /** So many times it is tried to tell a host that says no. */
  static final int MOST_REFUSALS = 3;

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(15), Duration.ofHours(6));

  private final AttachedHosts hosts;
  private final ComplianceStore store;
  private final FindingMessages messages;

  /** Creates the handler. */
  @Activate
  public PublishWork(
      @Reference AttachedHosts hosts,
      @Reference ComplianceStore store,
      @Reference FindingMessages messages) {
    this.hosts = hosts;
    this.store = store;
    this.messages = messages;
  }

  /**
   * Something to tell a host.
   *
   * @param host the id of the host
   * @param publication what to tell
   */
  private record Letter(String host, Publication publication) {}

  @Override
  public String kind() {
    return Outbox.KIND;
  }

  @Override
  public Outcome handle(Work work, int attempt) {
    Optional<Letter> letter = letter(work.payload());
    return letter.isEmpty() ? Outcome.DONE : tell(letter.get(), attempt);
  }

  private Outcome tell(Letter letter, int attempt) {
    GuardedHost host = hosts.find(letter.host()).orElse(null);
    if (host == null) {
      return later(attempt, MOST_ATTEMPTS, "The host " + letter.host() + " is not attached.");
    }
    try {
      host.publish(letter.publication());
      return Outcome.DONE;
    } catch (HostException e) {
      return outcome(e, attempt);
    }
  }

  private static Outcome outcome(HostException why, int attempt) {
    if (why.kind() == Kind.UNSUPPORTED) {
      return Outcome.DONE;
    }
    int most = why.kind().passing() ? MOST_ATTEMPTS : MOST_REFUSALS;
    return later(attempt, most, "The host (" + why.kind() + "): " + why.getMessage());
  }

  private static Outcome later(int attempt, int most, String why) {
    return attempt + 1 < most
        ? new Outcome.Retry(PATIENCE.after(attempt), why)
        : new Outcome.Failed(why + " Given up after " + most + " attempts.");
  }

  private Optional<Letter> letter(String payload) {
    if (Outbox.isResult(payload)) {
      return store
          .assessments()
          .find(Outbox.resultIn(payload))
          .filter(this::newest)
          .map(record -> new Letter(record.version().host(), result(record)));
    }
    if (ActionEvent.isIn(payload)) {
      ActionEvent event = ActionEvent.eventIn(payload);
      return store
          .actions()
          .find(ActionEvent.actionIn(payload))
          .flatMap(
              action ->
                  event
                      .publication(action)
                      .map(publication -> new Letter(action.host(), publication)));
    }
    return Optional.empty();
  }

  /** What has been assessed anew meanwhile is told by that. */
  private boolean newest(AssessmentRecord record) {
    VersionKey version = record.version();
    AssessmentRecord newest = store.assessments().newest(List.of(version)).get(version);
    return newest == null || newest.id().equals(record.id());
  }

  private Result result(AssessmentRecord record) {
    ProfileVersion profile = record.profile();
    return new Result(
        key(record),
        record.version().atHost(),
        record.status(),
        record.level(),
        record.uncertain(),
        record.pairs(),
        record.compliant(),
        warnings(record),
        record.rules(),
        profile.id() + " " + profile.version());
  }

  /** One result of a version, rules and profile is one publication, however often it is told. */
  static String key(AssessmentRecord record) {
    ProfileVersion profile = record.profile();
    return "result:"
        + WorkName.sha256(
            WorkName.join(
                record.version().document(),
                record.version().version(),
                record.rules(),
                profile.id(),
                profile.version(),
                profile.hash()));
  }

  /** Each rule once, with its most serious finding. */
  private List<Warning> warnings(AssessmentRecord record) {
    Map<String, Severity> worst =
        record.findings().stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .collect(
                Collectors.toMap(
                    FindingRecord::rule,
                    FindingRecord::severity,
                    (one, other) -> one.compareTo(other) <= 0 ? one : other,
                    LinkedHashMap::new));
    return worst.entrySet().stream()
        .map(
            entry ->
                new Warning(
                    entry.getKey(), entry.getValue(), messages.rule(entry.getKey(), SWEDISH)))
        .toList();
  }
}
