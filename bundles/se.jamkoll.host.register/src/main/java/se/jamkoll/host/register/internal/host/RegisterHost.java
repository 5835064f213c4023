package se.jamkoll.host.register.internal.host;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import se.jamkoll.host.register.internal.store.Contents;
import se.jamkoll.host.register.internal.store.Feed;
import se.jamkoll.host.register.internal.store.RegisterDatabase;

/** The register as a host, with all that a host may offer. */
public final class RegisterHost implements CaseHost {

  private final String id;
  private final String name;
  private final Questions questions;
  private final RegisterDatabase database;
  private final Clock clock;

  /** Offers the register in a database under an id and a name. */
  public RegisterHost(String id, String name, RegisterDatabase database, Clock clock) {
    this.id = id;
    this.name = name;
    this.database = database;
    this.questions = new Questions(database);
    this.clock = clock;
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
    return EnumSet.allOf(Capability.class);
  }

  @Override
  public ChangePage changes(@Nullable String cursor, int limit) throws HostException {
    if (limit < 1) {
      throw new IllegalArgumentException("At least one change is asked for, not " + limit + ".");
    }
    return questions.ask(handle -> Feed.after(handle, cursor, limit));
  }

  @Override
  public Optional<HostDocument> document(String key) throws HostException {
    return questions.ask(handle -> DocumentRows.newest(handle, key));
  }

  @Override
  public DocumentContent open(DocumentVersion version) throws HostException {
    return questions.ask(
        handle -> {
          HostDocument document =
              DocumentRows.newest(handle, version.document()).orElseThrow(RegisterHost::gone);
          if (document.restricted()) {
            throw new HostException(HostException.Kind.DENIED, "The document is restricted.");
          }
          int number = number(version.version());
          Contents.Facts facts =
              Contents.facts(handle, version.document(), number).orElseThrow(RegisterHost::gone);
          return new DocumentContent(
              version,
              facts.size(),
              facts.sha256(),
              Contents.open(database, version.document(), number, facts));
        });
  }

  @Override
  public boolean mayRead(HostUser caller, String documentKey) throws HostException {
    return questions.ask(handle -> Permissions.mayRead(handle, caller.id(), documentKey));
  }

  @Override
  public boolean writes(HostUser caller, String documentKey) throws HostException {
    return questions.ask(handle -> Permissions.writes(handle, caller.id(), documentKey));
  }

  @Override
  public List<Meeting> meetings(MeetingQuery query) throws HostException {
    return questions.ask(handle -> MeetingRows.of(handle, query));
  }

  @Override
  public Optional<Meeting> meeting(String key) throws HostException {
    return questions.ask(handle -> MeetingRows.withAgenda(handle, key));
  }

  @Override
  public Optional<HostCase> findCase(String key) throws HostException {
    return questions.ask(handle -> DocumentRows.caseOf(handle, key));
  }

  @Override
  public List<HostDocument> draftsOf(HostUser caller) throws HostException {
    return questions.ask(handle -> DocumentRows.draftsOfWriter(handle, caller.id()));
  }

  @Override
  public List<HostDocument> routedTo(HostUser manager) throws HostException {
    return questions.ask(handle -> DocumentRows.draftsOfManager(handle, manager.id()));
  }

  @Override
  public Optional<HostUser> userOf(String login) throws HostException {
    return questions.ask(handle -> Permissions.userOf(handle, login));
  }

  @Override
  public void publish(Publication publication) throws HostException {
    DocumentVersion version = publication.version();
    questions.tell(
        handle -> {
          int number = number(version.version());
          if (DocumentRows.newest(handle, version.document()).isEmpty()
              || Contents.facts(handle, version.document(), number).isEmpty()) {
            throw gone();
          }
          PublicationRows.keep(handle, publication, clock.instant());
          return true;
        });
  }

  private static HostException gone() {
    return new HostException(
        HostException.Kind.NOT_FOUND, "The document, or that version of it, is not there.");
  }

  private static int number(String version) throws HostException {
    if (!version.matches("[1-9]\\d{0,8}")) {
      throw gone();
    }
    return Integer.parseInt(version);
  }
}
