package se.jamkoll.compliance.internal.event;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.ComplianceEvent;
import se.jamkoll.api.compliance.ComplianceEvent.ActionChanged;
import se.jamkoll.api.compliance.ComplianceEvent.CheckProgressed;
import se.jamkoll.api.compliance.ComplianceEvent.DocumentAssessed;
import se.jamkoll.api.compliance.ComplianceEvent.DraftChanged;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceListener;
import se.jamkoll.api.compliance.ComplianceListener.Audience;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.host.CaseHost.Capability;
import se.jamkoll.compliance.internal.access.Walls;
import se.jamkoll.compliance.internal.host.AttachedHosts;
import se.jamkoll.compliance.internal.lookup.HostLookup;

/**
 * Tells listeners of what happened, each time with who may know: what is found at a body is for
 * those who read its results by a role of theirs, what someone writes for them and for the manager
 * it is routed to. Administrators are told of nothing by that role: what they read is recorded.
 *
 * <p>Call it after the unit of work, so that what is told of is there.
 */
@Component(service = EventTeller.class)
public final class EventTeller {

  private final HostLookup hosts;
  private final Logger logger;
  private final Set<ComplianceListener> listeners;

  /** Creates the teller. */
  @Activate
  public EventTeller(
      @Reference AttachedHosts hosts, @Reference(service = LoggerFactory.class) Logger logger) {
    this(new HostLookup(hosts::get), logger, ConcurrentHashMap.newKeySet());
  }

  private EventTeller(HostLookup hosts, Logger logger, Set<ComplianceListener> listeners) {
    this.hosts = hosts;
    this.logger = logger;
    this.listeners = listeners;
  }

  /** Creates a teller that asks hosts through a lookup, and has one listener. */
  public static EventTeller of(HostLookup hosts, Logger logger, ComplianceListener listener) {
    EventTeller teller = new EventTeller(hosts, logger, ConcurrentHashMap.newKeySet());
    teller.bindListener(listener);
    return teller;
  }

  /** Takes a listener in. */
  @Reference(
      service = ComplianceListener.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  public void bindListener(ComplianceListener listener) {
    listeners.add(listener);
  }

  /** Lets a listener go. */
  public void unbindListener(ComplianceListener listener) {
    listeners.remove(listener);
  }

  /** Tells that a document that someone writes has changed. */
  public void changed(String host, String document) {
    tell(new DraftChanged(host, document), caller -> isDraftOf(caller, host, document));
  }

  /** Tells how a check goes. */
  public void progressed(MeetingCheck check) {
    tell(
        new CheckProgressed(
            check.host(), check.meeting(), check.id(), check.state(), check.done(), check.total()),
        readersOf(check.body()));
  }

  /** Tells that a version was assessed. */
  public void assessed(AssessmentRecord record) {
    VersionKey version = record.version();
    tell(
        new DocumentAssessed(version.host(), version.document(), record.id()),
        readersOf(record.facts().body()));
  }

  /** Tells that an action was made or closed: also the one who is asked to complete a letter. */
  public void changed(Action action) {
    Audience readers = readersOf(action.body());
    VersionKey letter = action.kind() == Action.Kind.COMPLETION ? action.version() : null;
    tell(
        new ActionChanged(
            action.host(),
            action.meeting(),
            action.item(),
            action.id(),
            action.kind(),
            action.outcome()),
        caller ->
            readers.includes(caller)
                || (letter != null && writes(caller, letter.host(), letter.document())));
  }

  private static Audience readersOf(@Nullable String body) {
    return caller -> Walls.mayFollow(caller, body);
  }

  private boolean isDraftOf(Caller caller, String host, String document) {
    return writes(caller, host, document) || isRoutedTo(caller, host, document);
  }

  private boolean writes(Caller caller, String host, String document) {
    boolean asks = caller.has(Role.OFFICIAL) || caller.has(Role.MANAGER);
    return asks && answered(() -> hosts.writes(host, caller, document));
  }

  private boolean isRoutedTo(Caller caller, String host, String document) {
    return caller.has(Role.MANAGER)
        && answered(
            () ->
                hosts.offers(host, Capability.DRAFTS)
                    && hosts.routedTo(host, caller).stream()
                        .anyMatch(draft -> draft.key().equals(document)));
  }

  /** Where a host cannot say, no one is told. */
  private static boolean answered(Question question) {
    try {
      return question.ask();
    } catch (ComplianceException e) {
      return false;
    }
  }

  private void tell(ComplianceEvent event, Audience audience) {
    for (ComplianceListener listener : listeners) {
      try {
        listener.happened(event, audience);
      } catch (RuntimeException e) {
        logger.warn(
            "{} failed to take an event: {}",
            listener.getClass().getName(),
            e.getClass().getName());
      }
    }
  }

  @FunctionalInterface
  private interface Question {

    boolean ask();
  }
}
