package se.jamkoll.compliance.internal.host;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.HostStatus;
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.api.host.ChangePage;
import se.jamkoll.api.host.DocumentContent;
import se.jamkoll.api.host.DocumentVersion;
import se.jamkoll.api.host.HostCase;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostUser;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.api.host.MeetingQuery;
import se.jamkoll.api.host.Publication;

/**
 * A host that answers in time, or says that it does not: its answers are checked, and whatever it
 * throws comes out as a {@link HostException}. What it offers is asked once and kept, so that
 * nobody waits to be told that a host is slow.
 */
public final class GuardedHost implements CaseHost {

  private static final int LONGEST_NAME = 200;

  private final CaseHost host;
  private final HostGuard guard;
  private final String id;
  private volatile String name;
  private volatile Set<Capability> capabilities = Set.of();

  GuardedHost(CaseHost host, String id, HostGuard guard) {
    this.host = host;
    this.guard = guard;
    this.id = id;
    this.name = id;
  }

  /** Asks the host what it is called and what it offers; on failure it stays as it was. */
  public void refresh() throws HostException {
    introduce(guard.ask(() -> new Introduction(host.name(), host.capabilities())));
  }

  void introduceHere() {
    introduce(new Introduction(host.name(), host.capabilities()));
  }

  private void introduce(Introduction said) {
    String called = said.name();
    if (called != null && !called.isBlank()) {
      name = called.length() <= LONGEST_NAME ? called : called.substring(0, LONGEST_NAME);
    }
    Set<Capability> offered = said.capabilities();
    capabilities = offered == null ? Set.of() : Set.copyOf(offered);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<Capability> capabilities() {
    return capabilities;
  }

  /** Tells whether the host offers something. */
  public boolean offers(Capability capability) {
    return capabilities.contains(capability);
  }

  /**
   * Checks that the host offers what is needed.
   *
   * @throws ComplianceException when it does not
   */
  public void require(Capability capability) {
    if (!offers(capability)) {
      throw new ComplianceException(Problem.HOST_LACKS, name, capability.name());
    }
  }

  /**
   * Returns what to tell the one who asked: whatever it was, the host gave no answer that helps.
   */
  public ComplianceException unavailable(HostException why) {
    return new ComplianceException(Problem.HOST_UNAVAILABLE, why, name);
  }

  /** Returns how the host answers. */
  public HostStatus.State state() {
    return guard.breaker().state();
  }

  /** Returns why the host did not answer last; null when it did. */
  public @Nullable String problem() {
    return guard.breaker().problem();
  }

  /** Returns when the host may be asked again; a time that has passed when it may be now. */
  public Instant rested() {
    return guard.breaker().rested();
  }

  HostStatus status(boolean first, @Nullable Instant followed) {
    return new HostStatus(
        id,
        name,
        capabilities,
        first ? state() : HostStatus.State.SAME_ID,
        guard.breaker().lastAnswer(),
        problem(),
        followed);
  }

  @Override
  public ChangePage changes(@Nullable String cursor, int limit) throws HostException {
    return guard.ask(() -> Answers.page(host.changes(cursor, limit)));
  }

  @Override
  public Optional<HostDocument> document(String key) throws HostException {
    return guard.ask(() -> Answers.document(key, host.document(key)));
  }

  @Override
  public DocumentContent open(DocumentVersion version) throws HostException {
    DocumentContent content = guard.ask(() -> opened(version), GuardedHost::letGo);
    return new DocumentContent(
        content.version(),
        content.size(),
        content.sha256(),
        new GuardedStream(content.stream(), guard, guard.limits().document()));
  }

  @Override
  public boolean mayRead(HostUser caller, String documentKey) throws HostException {
    return guard.ask(() -> host.mayRead(caller, documentKey));
  }

  @Override
  public boolean writes(HostUser caller, String documentKey) throws HostException {
    return guard.ask(() -> host.writes(caller, documentKey));
  }

  @Override
  public List<Meeting> meetings(MeetingQuery query) throws HostException {
    offered(Capability.MEETINGS);
    return guard.ask(() -> Answers.meetings(host.meetings(query)));
  }

  @Override
  public Optional<Meeting> meeting(String key) throws HostException {
    offered(Capability.MEETINGS);
    return guard.ask(() -> Answers.meeting(key, host.meeting(key)));
  }

  @Override
  public Optional<HostCase> findCase(String key) throws HostException {
    offered(Capability.CASES);
    return guard.ask(() -> Answers.theCase(key, host.findCase(key)));
  }

  @Override
  public List<HostDocument> draftsOf(HostUser caller) throws HostException {
    offered(Capability.DRAFTS);
    return guard.ask(() -> Answers.documents(host.draftsOf(caller)));
  }

  @Override
  public List<HostDocument> routedTo(HostUser manager) throws HostException {
    offered(Capability.DRAFTS);
    return guard.ask(() -> Answers.documents(host.routedTo(manager)));
  }

  /** Without {@link Capability#USERS}, the login is the user. */
  @Override
  public Optional<HostUser> userOf(String login) throws HostException {
    return offers(Capability.USERS)
        ? guard.ask(() -> Answers.given(host.userOf(login), "user"))
        : Optional.of(new HostUser(login));
  }

  @Override
  public void publish(Publication publication) throws HostException {
    offered(publication instanceof Publication.Result ? Capability.RESULTS : Capability.REQUESTS);
    guard.ask(
        () -> {
          host.publish(publication);
          return true;
        });
  }

  private DocumentContent opened(DocumentVersion version) throws HostException {
    DocumentContent content = host.open(version);
    try {
      return Answers.content(version, content);
    } catch (HostException e) {
      letGo(content);
      throw e;
    }
  }

  private static void letGo(@Nullable DocumentContent content) {
    try {
      if (content != null && content.stream() != null) {
        content.close();
      }
    } catch (IOException e) {
      // No one wanted it any longer.
      return;
    }
  }

  private void offered(Capability capability) throws HostException {
    if (!offers(capability)) {
      throw HostException.unsupported(capability);
    }
  }

  private record Introduction(@Nullable String name, @Nullable Set<Capability> capabilities) {}
}
