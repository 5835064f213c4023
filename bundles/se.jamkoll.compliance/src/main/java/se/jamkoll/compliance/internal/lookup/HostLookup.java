package se.jamkoll.compliance.internal.lookup;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.api.host.CaseHost.Capability;
import se.jamkoll.api.host.DocumentContent;
import se.jamkoll.api.host.DocumentVersion;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostUser;
import se.jamkoll.api.host.Meeting;

/**
 * Asks hosts for someone who waits for the answer. What a host cannot say comes out as a {@link
 * ComplianceException} that says why.
 */
public final class HostLookup {

  private final Function<String, CaseHost> hosts;

  /**
   * Creates a lookup.
   *
   * @param hosts gives a host by its id, or throws that it is unknown
   */
  public HostLookup(Function<String, CaseHost> hosts) {
    this.hosts = hosts;
  }

  /** A question to a host. */
  @FunctionalInterface
  private interface Question<T> {

    T ask(CaseHost host) throws HostException;
  }

  /** Tells whether a host offers something. */
  public boolean offers(String host, Capability capability) {
    return hosts.apply(host).capabilities().contains(capability);
  }

  /** Returns a meeting. */
  public Meeting meeting(String host, String key) {
    require(host, Capability.MEETINGS);
    return ask(host, each -> each.meeting(key))
        .orElseThrow(() -> new ComplianceException(Problem.UNKNOWN_MEETING, key));
  }

  /** Returns an item of a meeting. */
  public AgendaItem item(Meeting meeting, String key) {
    if (meeting.agenda() == null) {
      throw new ComplianceException(Problem.NO_AGENDA, meeting.body(), meeting.date().toString());
    }
    return meeting.item(key).orElseThrow(() -> new ComplianceException(Problem.UNKNOWN_ITEM, key));
  }

  /** Returns a document. */
  public HostDocument document(String host, String key) {
    return ask(host, each -> each.document(key))
        .orElseThrow(() -> new ComplianceException(Problem.UNKNOWN_DOCUMENT, key));
  }

  /**
   * Opens a version of a document; the caller closes it.
   *
   * @throws HostException when it is not there any more, or the host does not answer
   */
  public DocumentContent open(String host, DocumentVersion version) throws HostException {
    return hosts.apply(host).open(version);
  }

  /** Returns the drafts that a caller writes; none when the host does not know the caller. */
  public List<HostDocument> draftsOf(String host, Caller caller) {
    require(host, Capability.DRAFTS);
    return ask(
        host,
        each -> {
          var user = user(each, caller);
          return user.isPresent() ? each.draftsOf(user.get()) : List.of();
        });
  }

  /**
   * Returns the drafts that are routed to a caller; none when the host does not know the caller.
   */
  public List<HostDocument> routedTo(String host, Caller caller) {
    require(host, Capability.DRAFTS);
    return ask(
        host,
        each -> {
          var user = user(each, caller);
          return user.isPresent() ? each.routedTo(user.get()) : List.of();
        });
  }

  /** Tells whether the host lets a caller read a document. */
  public boolean mayRead(String host, Caller caller, String document) {
    return ask(
        host,
        each -> {
          var user = user(each, caller);
          return user.isPresent() && each.mayRead(user.get(), document);
        });
  }

  /** Tells whether a caller is the one who writes a document, as far as the host knows. */
  public boolean writes(String host, Caller caller, String document) {
    return ask(
        host,
        each -> {
          var user = user(each, caller);
          return user.isPresent() && each.writes(user.get(), document);
        });
  }

  /** Without {@link Capability#USERS}, the login is the user. */
  private static Optional<HostUser> user(CaseHost host, Caller caller) throws HostException {
    return host.capabilities().contains(Capability.USERS)
        ? host.userOf(caller.login())
        : Optional.of(new HostUser(caller.login()));
  }

  private void require(String id, Capability capability) {
    CaseHost host = hosts.apply(id);
    if (!host.capabilities().contains(capability)) {
      throw new ComplianceException(Problem.HOST_LACKS, host.name(), capability.name());
    }
  }

  private <T> T ask(String id, Question<T> question) {
    CaseHost host = hosts.apply(id);
    try {
      return question.ask(host);
    } catch (HostException e) {
      throw unavailable(host, e);
    }
  }

  /** Returns what to tell of a host that gave no answer that helps. */
  public ComplianceException unavailable(String host, HostException why) {
    return unavailable(hosts.apply(host), why);
  }

  private static ComplianceException unavailable(CaseHost host, HostException why) {
    return new ComplianceException(Problem.HOST_UNAVAILABLE, why, host.name());
  }
}
