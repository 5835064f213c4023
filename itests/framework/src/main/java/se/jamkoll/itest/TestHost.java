package se.jamkoll.itest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.CaseFacts;
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.api.host.Change;
import se.jamkoll.api.host.ChangePage;
import se.jamkoll.api.host.Confidentiality;
import se.jamkoll.api.host.DocumentContent;
import se.jamkoll.api.host.DocumentVersion;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostUser;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.api.host.MeetingQuery;
import se.jamkoll.api.host.Publication;

/** A host with one finished letter, which stands on the agenda of one meeting. */
final class TestHost implements CaseHost {

  static final String BODY = "Regionstyrelsen";
  static final String MEETING = "m";
  static final String LETTER = "d";

  private static final CaseFacts FACTS =
      new CaseFacts("c", "RS 2026/1", BODY, null, null, null, null, null);

  private final String id;
  private final byte[] content;
  private final HostDocument letter;
  private final BlockingQueue<Publication> told = new LinkedBlockingQueue<>();

  TestHost(String id, String letter) throws IOException {
    this.id = id;
    try (InputStream stream = Letters.source(letter).open()) {
      content = stream.readAllBytes();
    }
    this.letter =
        new HostDocument(
            new DocumentVersion(LETTER, "1"),
            HostDocument.State.FINAL,
            Confidentiality.OPEN,
            HostDocument.Role.LETTER,
            null,
            "Ett ärende",
            letter,
            Instant.parse("2026-11-02T08:00:00Z"),
            FACTS);
  }

  /** Waits for what the host is told next. */
  Publication told() throws InterruptedException {
    return told.take();
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String name() {
    return "Testvärden";
  }

  @Override
  public Set<Capability> capabilities() {
    return Set.of(Capability.MEETINGS, Capability.RESULTS);
  }

  @Override
  public ChangePage changes(@Nullable String cursor, int limit) {
    return cursor == null
        ? new ChangePage(List.of(new Change.DocumentChanged(LETTER)), "1", false)
        : new ChangePage(List.of(), cursor, false);
  }

  @Override
  public Optional<HostDocument> document(String key) {
    return key.equals(LETTER) ? Optional.of(letter) : Optional.empty();
  }

  @Override
  public DocumentContent open(DocumentVersion version) throws HostException {
    return new DocumentContent(version, content.length, null, new ByteArrayInputStream(content));
  }

  @Override
  public boolean mayRead(HostUser caller, String documentKey) {
    return true;
  }

  @Override
  public List<Meeting> meetings(MeetingQuery query) {
    return List.of(meeting().withoutAgenda());
  }

  @Override
  public Optional<Meeting> meeting(String key) {
    return key.equals(MEETING) ? Optional.of(meeting()) : Optional.empty();
  }

  @Override
  public void publish(Publication publication) {
    told.add(publication);
  }

  private Meeting meeting() {
    AgendaItem item =
        new AgendaItem(
            "i",
            "c",
            1,
            null,
            "Ett ärende",
            null,
            AgendaItem.Stage.DECIDES,
            null,
            false,
            FACTS,
            List.of(letter));
    return new Meeting(MEETING, BODY, LocalDate.of(2026, 11, 25), null, null, List.of(item));
  }
}
