package se.jamkoll.compliance.internal.host;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.api.host.Change;
import se.jamkoll.api.host.ChangePage;
import se.jamkoll.api.host.DocumentContent;
import se.jamkoll.api.host.DocumentVersion;
import se.jamkoll.api.host.HostCase;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostException.Kind;
import se.jamkoll.api.host.Meeting;

/**
 * Refuses answers that make no sense, before they are taken for true: an answer about something
 * else, a document that is neither open nor secret, a key that is none.
 */
final class Answers {

  private static final int LONGEST_CURSOR = 2000;

  private Answers() {}

  static <T> T given(@Nullable T answer, String what) throws HostException {
    if (answer == null) {
      throw nonsense("no " + what);
    }
    return answer;
  }

  static ChangePage page(@Nullable ChangePage answer) throws HostException {
    ChangePage page = given(answer, "page of changes");
    String cursor = given(page.cursor(), "cursor");
    if (cursor.isEmpty() || cursor.length() > LONGEST_CURSOR) {
      throw nonsense("a cursor of " + cursor.length() + " characters");
    }
    for (Change change : page.changes()) {
      key(change.key(), "change");
    }
    return page;
  }

  static Optional<HostDocument> document(String asked, Optional<HostDocument> answer)
      throws HostException {
    Optional<HostDocument> document = given(answer, "document");
    if (document.isPresent()) {
      document(document.get());
      same(asked, document.get().key(), "document");
    }
    return document;
  }

  static DocumentContent content(DocumentVersion asked, @Nullable DocumentContent answer)
      throws HostException {
    DocumentContent content = given(answer, "content");
    given(content.stream(), "content");
    version(content.version());
    same(asked.document(), content.version().document(), "document");
    return content;
  }

  static Optional<Meeting> meeting(String asked, Optional<Meeting> answer) throws HostException {
    Optional<Meeting> meeting = given(answer, "meeting");
    if (meeting.isPresent()) {
      meeting(meeting.get());
      same(asked, meeting.get().key(), "meeting");
    }
    return meeting;
  }

  static List<Meeting> meetings(@Nullable List<Meeting> answer) throws HostException {
    List<Meeting> meetings = given(answer, "list of meetings");
    for (Meeting each : meetings) {
      meeting(given(each, "meeting"));
    }
    return List.copyOf(meetings);
  }

  static Optional<HostCase> theCase(String asked, Optional<HostCase> answer) throws HostException {
    Optional<HostCase> found = given(answer, "case");
    if (found.isPresent()) {
      same(asked, found.get().key(), "case");
      documents(found.get().documents());
    }
    return found;
  }

  static List<HostDocument> documents(@Nullable List<HostDocument> answer) throws HostException {
    List<HostDocument> documents = given(answer, "list of documents");
    for (HostDocument each : documents) {
      document(each);
    }
    return List.copyOf(documents);
  }

  private static void meeting(Meeting meeting) throws HostException {
    key(meeting.key(), "meeting");
    given(meeting.body(), "body of a meeting");
    given(meeting.date(), "day of a meeting");
    List<AgendaItem> agenda = meeting.agenda();
    if (agenda == null) {
      return;
    }
    Set<String> keys = new HashSet<>();
    for (AgendaItem item : agenda) {
      if (!keys.add(key(item.key(), "item"))) {
        throw nonsense("an agenda with one item twice");
      }
      key(item.matter(), "matter");
      given(item.title(), "title of an item");
      given(item.stage(), "stage of an item");
      given(item.facts(), "facts of an item");
      documents(item.documents());
    }
  }

  /** What is not said to be open, or final, must not be taken for it. */
  private static void document(HostDocument document) throws HostException {
    given(document, "document");
    version(document.version());
    boolean whole =
        Stream.of(
                document.state(),
                document.confidentiality(),
                document.role(),
                document.title(),
                document.fileName(),
                document.changed(),
                document.facts())
            .allMatch(Objects::nonNull);
    if (!whole) {
      throw nonsense("a document that lacks its state, confidentiality, role, names, day or facts");
    }
  }

  private static void version(DocumentVersion version) throws HostException {
    given(version, "version of a document");
    key(version.document(), "document");
    key(version.version(), "version");
  }

  private static String key(String key, String what) throws HostException {
    given(key, "key of a " + what);
    if (key.isEmpty() || key.length() > CaseHost.LONGEST_KEY) {
      throw nonsense("a key of a " + what + " with " + key.length() + " characters");
    }
    return key;
  }

  private static void same(String asked, String answered, String what) throws HostException {
    if (!asked.equals(answered)) {
      throw nonsense("another " + what + " than it was asked for");
    }
  }

  private static HostException nonsense(String what) {
    return new HostException(Kind.FAILED, "The host gave " + what + ".");
  }
}
