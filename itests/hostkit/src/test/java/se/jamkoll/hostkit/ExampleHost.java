package se.jamkoll.hostkit;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import se.jamkoll.api.host.CaseFacts;
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.api.host.Change;
import se.jamkoll.api.host.ChangePage;
import se.jamkoll.api.host.Confidentiality;
import se.jamkoll.api.host.DocumentContent;
import se.jamkoll.api.host.DocumentVersion;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostException.Kind;
import se.jamkoll.api.host.HostUser;

/** Letters in memory, each read by one user: all that a host must be, and nothing more. */
@Component
public final class ExampleHost implements CaseHost {

  private final Map<String, HostDocument> letters = new HashMap<>();
  private final Map<String, byte[]> contents = new HashMap<>();
  private final Map<String, String> readers = new HashMap<>();
  private final List<Change> feed = new ArrayList<>();
  private final Clock clock = Clock.systemUTC();

  /** What your users do: finish a letter, or a new version of it. */
  public synchronized void put(String key, String body, String reader, byte[] content) {
    HostDocument before = letters.get(key);
    int version = before == null ? 1 : Integer.parseInt(before.version().version()) + 1;
    HostDocument document =
        new HostDocument(
            new DocumentVersion(key, String.valueOf(version)),
            HostDocument.State.FINAL,
            Confidentiality.OPEN,
            HostDocument.Role.LETTER,
            null,
            "Letter " + key,
            key + ".docx",
            clock.instant(),
            new CaseFacts(null, null, body, null, null, null, null, null));
    letters.put(key, document);
    contents.put(key, content);
    readers.put(key, reader);
    feed.add(new Change.DocumentChanged(key));
  }

  /** What your users do: remove a letter. */
  public synchronized void remove(String key) {
    letters.remove(key);
    contents.remove(key);
    readers.remove(key);
    feed.add(new Change.DocumentRemoved(key));
  }

  @Override
  public String id() {
    return "example";
  }

  @Override
  public String name() {
    return "Letters in memory";
  }

  @Override
  public Set<Capability> capabilities() {
    return Set.of();
  }

  @Override
  public synchronized ChangePage changes(@Nullable String cursor, int limit) throws HostException {
    int from = cursor == null ? 0 : place(cursor);
    int to = Math.min(feed.size(), from + limit);
    return new ChangePage(feed.subList(from, to), String.valueOf(to), to < feed.size());
  }

  @Override
  public synchronized Optional<HostDocument> document(String key) {
    return Optional.ofNullable(letters.get(key));
  }

  @Override
  public synchronized DocumentContent open(DocumentVersion version) throws HostException {
    HostDocument letter = letters.get(version.document());
    byte[] content = contents.get(version.document());
    if (letter == null || content == null || !letter.version().equals(version)) {
      throw new HostException(Kind.NOT_FOUND, "That version of the document is not there.");
    }
    return new DocumentContent(version, content.length, null, new ByteArrayInputStream(content));
  }

  @Override
  public synchronized boolean mayRead(HostUser caller, String documentKey) {
    return caller.id().equals(readers.get(documentKey));
  }

  private int place(String cursor) throws HostException {
    if (!cursor.matches("\\d{1,9}") || Integer.parseInt(cursor) > feed.size()) {
      throw new HostException(Kind.UNKNOWN_CURSOR, "The cursor is not one of this feed.");
    }
    return Integer.parseInt(cursor);
  }
}
