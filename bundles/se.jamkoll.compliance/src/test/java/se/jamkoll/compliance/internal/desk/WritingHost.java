package se.jamkoll.compliance.internal.desk;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.jamkoll.api.host.Confidentiality;
import se.jamkoll.api.host.DocumentContent;
import se.jamkoll.api.host.DocumentVersion;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostUser;
import se.jamkoll.compliance.internal.host.MemoryHost;

/** A host that knows who writes what, and whom drafts are routed to. */
public final class WritingHost extends MemoryHost {

  private final Map<String, String> drafts = new HashMap<>();
  private final Map<String, HostDocument> documents = new HashMap<>();
  private final Map<String, String> writers = new HashMap<>();
  private final Map<String, String> managers = new HashMap<>();
  private final Set<String> readers = new HashSet<>();

  WritingHost(String id) {
    super(id);
  }

  /** Puts a draft there. */
  public synchronized HostDocument draft(String key, String writer, String manager, String text) {
    return draft(key, writer, manager, text, Confidentiality.OPEN);
  }

  /** Puts a draft there. */
  public synchronized HostDocument draft(
      String key, String writer, String manager, String text, Confidentiality confidentiality) {
    HostDocument letter = Desk.letter(key, "1");
    HostDocument draft =
        new HostDocument(
            letter.version(),
            HostDocument.State.DRAFT,
            confidentiality,
            letter.role(),
            null,
            letter.title(),
            letter.fileName(),
            letter.changed(),
            letter.facts());
    put(draft, text);
    documents.put(key, draft);
    drafts.put(key, text);
    writers.put(key, writer);
    managers.put(key, manager);
    return draft;
  }

  /** Says who writes a document. */
  public synchronized void writtenBy(String key, String writer) {
    writers.put(key, writer);
  }

  /** Lets a user read everything that is finished, and drafts too. */
  public synchronized void letRead(String user) {
    readers.add(user);
  }

  @Override
  public DocumentContent open(DocumentVersion version) throws HostException {
    synchronized (this) {
      String text = drafts.get(version.document());
      if (text == null) {
        return super.open(version);
      }
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return new DocumentContent(version, bytes.length, null, new ByteArrayInputStream(bytes));
    }
  }

  @Override
  public boolean mayRead(HostUser caller, String documentKey) {
    synchronized (this) {
      return readers.contains(caller.id());
    }
  }

  @Override
  public boolean writes(HostUser caller, String documentKey) {
    synchronized (this) {
      return caller.id().equals(writers.get(documentKey));
    }
  }

  @Override
  public List<HostDocument> draftsOf(HostUser caller) {
    return of(writers, caller);
  }

  @Override
  public List<HostDocument> routedTo(HostUser manager) {
    return of(managers, manager);
  }

  private synchronized List<HostDocument> of(Map<String, String> users, HostUser user) {
    return documents.values().stream()
        .filter(draft -> user.id().equals(users.get(draft.key())))
        .toList();
  }
}
