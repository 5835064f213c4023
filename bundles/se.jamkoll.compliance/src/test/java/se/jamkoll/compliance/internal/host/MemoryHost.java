package se.jamkoll.compliance.internal.host;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.host.CaseFacts;
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.api.host.Change;
import se.jamkoll.api.host.ChangePage;
import se.jamkoll.api.host.Confidentiality;
import se.jamkoll.api.host.DocumentContent;
import se.jamkoll.api.host.DocumentVersion;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostDocument.Role;
import se.jamkoll.api.host.HostDocument.State;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostException.Kind;
import se.jamkoll.api.host.HostUser;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.api.host.MeetingQuery;
import se.jamkoll.api.host.Publication;

/**
 * A host in memory, made for being followed by tests. Opening what is restricted, or a draft, is
 * remembered as a breach.
 */
public class MemoryHost implements CaseHost {

  /** When everything was changed last, unless a test says otherwise. */
  public static final Instant DAY = Instant.parse("2026-11-02T08:00:00Z");

  /** Where the documents belong, unless a test says otherwise. */
  public static final CaseFacts FACTS =
      new CaseFacts(
          "case-1", "RS 2026/1", "Regionstyrelsen", "Kansliet", null, null, null, "trafik");

  private final String id;
  private final Map<String, HostDocument> documents = new LinkedHashMap<>();
  private final Map<DocumentVersion, byte[]> contents = new LinkedHashMap<>();
  private final Map<String, Meeting> meetings = new LinkedHashMap<>();
  private final List<Change> feed = new ArrayList<>();
  private final Map<String, Publication> published = new LinkedHashMap<>();
  private final List<String> opened = new ArrayList<>();
  private final List<String> breaches = new ArrayList<>();
  private final Set<Capability> capabilities = EnumSet.allOf(Capability.class);

  /** Creates an empty host. */
  public MemoryHost(String id) {
    this.id = id;
    capabilities.remove(Capability.USERS);
  }

  /** Takes a capability away. */
  public final synchronized MemoryHost without(Capability capability) {
    capabilities.remove(capability);
    return this;
  }

  /** Puts a document there, or a new version of one. */
  public final synchronized HostDocument put(HostDocument document, String text) {
    documents.put(document.key(), document);
    contents.put(document.version(), text.getBytes(StandardCharsets.UTF_8));
    feed.add(new Change.DocumentChanged(document.key()));
    return document;
  }

  /** Puts a final letter there, or a new version of one. */
  public final HostDocument letter(String key, String version, String text) {
    return put(document(key, version, Role.LETTER), text);
  }

  /** Returns a final document, which is open for all. */
  public static HostDocument document(String key, String version, Role role) {
    return new HostDocument(
        new DocumentVersion(key, version),
        State.FINAL,
        Confidentiality.OPEN,
        role,
        role == Role.APPENDIX ? "Bilaga 1" : null,
        "Titel på " + key,
        key + ".txt",
        DAY,
        FACTS);
  }

  /** Puts a meeting there, or changes it. */
  public final synchronized void put(Meeting meeting) {
    meetings.put(meeting.key(), meeting);
    feed.add(new Change.MeetingChanged(meeting.key()));
  }

  /** Takes a document away. */
  public final synchronized void remove(String key) {
    documents.remove(key);
    contents.keySet().removeIf(version -> version.document().equals(key));
    feed.add(new Change.DocumentRemoved(key));
  }

  /** Tells of a change once more. */
  public final synchronized void tell(Change change) {
    feed.add(change);
  }

  /** Returns the keys of the documents that were opened, in order. */
  public final synchronized List<String> opened() {
    return List.copyOf(opened);
  }

  /** Returns what was opened that must not be. */
  public final synchronized List<String> breaches() {
    return List.copyOf(breaches);
  }

  /** Returns what was published, each key once. */
  public final synchronized List<Publication> published() {
    return List.copyOf(published.values());
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String name() {
    return "Värden " + id;
  }

  @Override
  public Set<Capability> capabilities() {
    synchronized (this) {
      return Set.copyOf(capabilities);
    }
  }

  @Override
  public ChangePage changes(@Nullable String cursor, int limit) throws HostException {
    synchronized (this) {
      int from = cursor == null ? 0 : Integer.parseInt(cursor);
      int to = Math.min(feed.size(), from + limit);
      return new ChangePage(feed.subList(from, to), String.valueOf(to), to < feed.size());
    }
  }

  @Override
  public Optional<HostDocument> document(String key) throws HostException {
    synchronized (this) {
      return Optional.ofNullable(documents.get(key));
    }
  }

  @Override
  public DocumentContent open(DocumentVersion version) throws HostException {
    synchronized (this) {
      opened.add(version.document());
      HostDocument document = documents.get(version.document());
      if (document != null && (document.restricted() || document.state() == State.DRAFT)) {
        breaches.add(version.document());
      }
      byte[] content = contents.get(version);
      if (content == null) {
        throw new HostException(Kind.NOT_FOUND, "There is no such version.");
      }
      return new DocumentContent(version, content.length, null, new ByteArrayInputStream(content));
    }
  }

  @Override
  public boolean mayRead(HostUser caller, String documentKey) throws HostException {
    synchronized (this) {
      return documents.containsKey(documentKey);
    }
  }

  @Override
  public List<Meeting> meetings(MeetingQuery query) throws HostException {
    synchronized (this) {
      return meetings.values().stream().filter(query::asksFor).map(Meeting::withoutAgenda).toList();
    }
  }

  @Override
  public Optional<Meeting> meeting(String key) throws HostException {
    synchronized (this) {
      return Optional.ofNullable(meetings.get(key));
    }
  }

  @Override
  public void publish(Publication publication) throws HostException {
    synchronized (this) {
      published.putIfAbsent(publication.key(), publication);
    }
  }
}
