package se.jamkoll.hostkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.api.host.CaseHost.Capability;
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

/**
 * What every host promises, whatever system is behind it. Tests of what a host does not offer are
 * skipped.
 */
public abstract class CaseHostContract {

  private static final String BODY = "Kulturnämnden";
  private static final String OTHER_BODY = "Trafiknämnden";
  private static final String NO_KEY = "no-such-key";
  private static final int PLENTY = 1_000;
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private HostDriver driver;
  private CaseHost host;

  /** Opens the system of the host; it is closed after the test. */
  protected abstract HostDriver open() throws Exception;

  @BeforeEach
  final void openHost() throws Exception {
    driver = open();
    host = driver.host();
  }

  @AfterEach
  final void closeHost() throws Exception {
    driver.close();
  }

  /** What a host says of itself. */
  @Nested
  class OfItself {

    @Test
    void theIdHasTheCharactersOfIdsAlone() {
      assertTrue(host.id().matches("[A-Za-z0-9_-]{1,64}"), host.id());
    }

    @Test
    void theNameIsForPeople() {
      assertFalse(host.name().isBlank());
    }

    @Test
    void theIdAndTheCapabilitiesStayAsTheyAre() {
      assertEquals(host.id(), host.id());
      assertEquals(host.capabilities(), host.capabilities());
    }

    @Test
    void whatIsNotOfferedIsRefusedAsUnsupported() {
      for (Capability capability : Capability.values()) {
        if (!host.capabilities().contains(capability)) {
          use(capability).forEach(use -> assertKind(HostException.Kind.UNSUPPORTED, use));
        }
      }
    }

    @Test
    void whatIsOfferedIsAnswered() throws Throwable {
      for (Capability capability : host.capabilities()) {
        for (Executable use : use(capability).toList()) {
          use.execute();
        }
      }
    }

    private Stream<Executable> use(Capability capability) {
      HostUser nobody = new HostUser("nobody");
      return switch (capability) {
        case CASES -> Stream.of(() -> host.findCase(NO_KEY));
        case MEETINGS ->
            Stream.of(
                () -> host.meetings(new MeetingQuery(DAY, DAY, null)), () -> host.meeting(NO_KEY));
        case DRAFTS -> Stream.of(() -> host.draftsOf(nobody), () -> host.routedTo(nobody));
        case USERS -> Stream.of(() -> host.userOf("no-such-login"));
        // Whoever offers one of them takes publications.
        case RESULTS, REQUESTS -> Stream.of();
      };
    }
  }

  /** The feed of changes. */
  @Nested
  class OfChanges {

    @Test
    void fromTheBeginningEveryDocumentIsGiven() throws Exception {
      String first = driver.addLetter(BODY, bytes("one"));
      String second = driver.addLetter(BODY, bytes("two"));

      assertTrue(keysAfter(null, PLENTY).containsAll(List.of(first, second)));
    }

    @Test
    void whatIsNewComesAfterTheCursorOfBefore() throws Exception {
      String old = driver.addLetter(BODY, bytes("old"));
      String cursor = end(null);

      String added = driver.addLetter(BODY, bytes("new"));

      List<String> keys = keysAfter(cursor, PLENTY);
      assertTrue(keys.contains(added));
      assertFalse(keys.contains(old));
    }

    @Test
    void aNewVersionIsAChange() throws Exception {
      String document = driver.addLetter(BODY, bytes("first"));
      String cursor = end(null);

      driver.addVersion(document, bytes("second"));

      assertTrue(keysAfter(cursor, PLENTY).contains(document));
    }

    @Test
    void whereNothingIsNewThePageIsEmptyAndItsCursorHolds() throws Exception {
      driver.addLetter(BODY, bytes("old"));
      String cursor = end(null);

      ChangePage page = host.changes(cursor, PLENTY);
      String added = driver.addLetter(BODY, bytes("new"));

      assertEquals(List.of(), page.changes());
      assertFalse(page.more());
      assertTrue(keysAfter(page.cursor(), PLENTY).contains(added));
    }

    @Test
    void aPageHoldsNoMoreThanIsAskedFor() throws Exception {
      String cursor = end(null);
      for (int i = 0; i < 5; i++) {
        driver.addLetter(BODY, bytes("letter " + i));
      }

      ChangePage page = host.changes(cursor, 2);

      assertTrue(page.changes().size() <= 2);
      assertTrue(page.more());
    }

    @Test
    void smallPagesGiveAsMuchAsOneLarge() throws Exception {
      String cursor = end(null);
      for (int i = 0; i < 7; i++) {
        driver.addLetter(BODY, bytes("letter " + i));
      }

      assertEquals(new HashSet<>(keysAfter(cursor, PLENTY)), new HashSet<>(keysAfter(cursor, 2)));
    }

    @Test
    void anOldCursorGivesAllThatCameSince() throws Exception {
      String cursor = end(null);
      String first = driver.addLetter(BODY, bytes("one"));
      end(cursor);
      String second = driver.addLetter(BODY, bytes("two"));

      assertTrue(keysAfter(cursor, PLENTY).containsAll(List.of(first, second)));
    }

    @Test
    void aCursorThatIsNoneIsSaidToBeUnknown() {
      assertKind(
          HostException.Kind.UNKNOWN_CURSOR, () -> host.changes("not a cursor at all", PLENTY));
    }

    @Test
    void whatIsChangedByManyAtOnceIsGivenToOneWhoFollows() throws Exception {
      String cursor = end(null);
      Set<String> seen = new HashSet<>();
      Set<String> added = new HashSet<>();
      ExecutorService writers = Executors.newFixedThreadPool(4);
      try {
        List<Future<List<String>>> writing = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
          writing.add(writers.submit(this::addTen));
        }
        while (!writing.stream().allMatch(Future::isDone)) {
          cursor = follow(cursor, seen);
        }
        for (Future<List<String>> written : writing) {
          added.addAll(written.get());
        }
      } finally {
        writers.shutdownNow();
      }
      for (String before = ""; !before.equals(cursor); ) {
        before = cursor;
        cursor = follow(cursor, seen);
      }

      assertTrue(seen.containsAll(added));
    }

    @Test
    void aRemovedDocumentIsSaidToBeRemoved() throws Exception {
      String document = driver.addLetter(BODY, bytes("gone tomorrow"));
      String cursor = end(null);

      assumeTrue(driver.remove(document), "Nothing can be removed there.");

      List<Change> changes = host.changes(cursor, PLENTY).changes();
      assertTrue(changes.contains(new Change.DocumentRemoved(document)), changes::toString);
    }

    @Test
    void aMeetingIsGivenWhenItIsPlannedAndWhenItsAgendaChanges() throws Exception {
      assumeOffered(Capability.MEETINGS);
      String cursor = end(null);
      String meeting = driver.planMeeting(BODY, DAY);
      Change changed = new Change.MeetingChanged(meeting);

      assertTrue(host.changes(cursor, PLENTY).changes().contains(changed));

      String afterwards = end(cursor);
      driver.putOnAgenda(meeting, "Bidrag", List.of(driver.addLetter(BODY, bytes("letter"))));

      assertTrue(host.changes(afterwards, PLENTY).changes().contains(changed));
    }

    private List<String> addTen() throws Exception {
      List<String> keys = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        keys.add(driver.addLetter(BODY, bytes("letter " + i)));
      }
      return keys;
    }

    private String follow(String cursor, Set<String> seen) throws HostException {
      ChangePage page = host.changes(cursor, 3);
      page.changes().forEach(change -> seen.add(change.key()));
      return page.cursor();
    }
  }

  /** Documents and what they hold. */
  @Nested
  class OfDocuments {

    @Test
    void aDocumentIsFoundByItsKey() throws Exception {
      String key = driver.addLetter(BODY, bytes("letter"));

      HostDocument document = host.document(key).orElseThrow();

      assertEquals(key, document.key());
      assertEquals(HostDocument.State.FINAL, document.state());
      assertEquals(HostDocument.Role.LETTER, document.role());
      assertEquals(Confidentiality.OPEN, document.confidentiality());
      assertFalse(document.fileName().isBlank());
    }

    @Test
    void keysAreNeitherEmptyNorTooLong() throws Exception {
      String key = driver.addLetter(BODY, bytes("letter"));

      DocumentVersion version = host.document(key).orElseThrow().version();

      for (String each : List.of(version.document(), version.version())) {
        assertTrue(!each.isEmpty() && each.length() <= CaseHost.LONGEST_KEY, each);
      }
    }

    @Test
    void whatIsNotThereIsNothing() throws Exception {
      assertEquals(Optional.empty(), host.document(NO_KEY));
    }

    @Test
    void theContentIsThatOfTheDocument() throws Exception {
      byte[] letter = bytes("Förslag till beslut");
      String key = driver.addLetter(BODY, letter);

      assertArrayEquals(letter, contentOf(host.document(key).orElseThrow().version()));
    }

    @Test
    void theSizeAndTheHashAreThoseOfTheContentOrNotSaid() throws Exception {
      byte[] letter = bytes("Förslag till beslut");
      DocumentVersion version = version(driver.addLetter(BODY, letter));

      try (DocumentContent content = host.open(version)) {
        String hash = sha256(letter);
        assertTrue(content.size() < 0 || content.size() == letter.length);
        assertTrue(content.sha256() == null || hash.equals(content.sha256()));
      }
    }

    @Test
    void aLargeContentComesWhole() throws Exception {
      byte[] letter = new byte[3 * 1024 * 1024 + 17];
      for (int i = 0; i < letter.length; i++) {
        letter[i] = (byte) (i * 31 + i / 251);
      }

      assertArrayEquals(letter, contentOf(version(driver.addLetter(BODY, letter))));
    }

    @Test
    void anotherContentHasAnotherVersion() throws Exception {
      String key = driver.addLetter(BODY, bytes("first"));
      DocumentVersion first = version(key);

      driver.addVersion(key, bytes("second"));

      assertNotEquals(first, version(key));
      assertArrayEquals(bytes("second"), contentOf(version(key)));
    }

    @Test
    void anOldVersionNeverHasTheNewContent() throws Exception {
      String key = driver.addLetter(BODY, bytes("first"));
      DocumentVersion first = version(key);
      driver.addVersion(key, bytes("second"));

      try (DocumentContent content = host.open(first)) {
        boolean same = content.version().equals(first);
        assertArrayEquals(
            bytes(same ? "first" : "second"),
            content.stream().readAllBytes(),
            "The content must be that of the version that is said.");
      } catch (HostException e) {
        assertEquals(HostException.Kind.NOT_FOUND, e.kind());
      }
    }

    @Test
    void theContentOfWhatIsNotThereIsNotFound() throws Exception {
      String key = driver.addLetter(BODY, bytes("letter"));

      assertKind(HostException.Kind.NOT_FOUND, () -> host.open(new DocumentVersion(NO_KEY, "1")));
      assertKind(
          HostException.Kind.NOT_FOUND,
          () -> host.open(new DocumentVersion(key, "no-such-version")));
    }

    @Test
    void aRemovedDocumentIsNotThereAnyMore() throws Exception {
      String key = driver.addLetter(BODY, bytes("letter"));
      DocumentVersion version = version(key);
      assumeTrue(driver.remove(key), "Nothing can be removed there.");

      assertEquals(Optional.empty(), host.document(key));
      assertKind(HostException.Kind.NOT_FOUND, () -> host.open(version));
    }

    @Test
    void aRestrictedDocumentSaysSoAndIsNotOpened() throws Exception {
      String key = driver.addLetter(BODY, bytes("secret"));
      assumeTrue(driver.restrict(key), "Nothing can be made secret there.");

      assertTrue(host.document(key).orElseThrow().restricted());
      assertKind(HostException.Kind.DENIED, () -> host.open(version(key)));
    }

    @Test
    void aCaseHoldsItsDocuments() throws Exception {
      assumeOffered(Capability.CASES);
      String key = driver.addLetter(BODY, bytes("letter"));
      String caseKey = host.document(key).orElseThrow().facts().caseKey();

      assertTrue(
          host.findCase(String.valueOf(caseKey)).orElseThrow().documents().stream()
              .anyMatch(document -> document.key().equals(key)));
      assertEquals(Optional.empty(), host.findCase(NO_KEY));
    }
  }

  /** Who may read what. */
  @Nested
  class OfUsers {

    @Test
    void whoeverReadsTheLettersOfABodyMayReadThem() throws Exception {
      String key = driver.addLetter(BODY, bytes("letter"));

      assertTrue(host.mayRead(driver.readerOf(BODY), key));
    }

    @Test
    void aStrangerMayReadNothing() throws Exception {
      String key = driver.addLetter(BODY, bytes("letter"));

      assertFalse(host.mayRead(driver.stranger(), key));
      assertFalse(host.mayRead(new HostUser("no-such-user"), key));
    }

    @Test
    void noOneMayReadWhatIsNotThere() throws Exception {
      assertFalse(host.mayRead(driver.readerOf(BODY), NO_KEY));
    }

    @Test
    void draftsAreThoseOfTheirWriterAlone() throws Exception {
      assumeOffered(Capability.DRAFTS);
      String draft = driver.addDraft(BODY, bytes("draft"));

      assertTrue(keys(host.draftsOf(driver.writer())).contains(draft));
      assertFalse(keys(host.draftsOf(driver.manager())).contains(draft));
      assertFalse(keys(host.draftsOf(driver.stranger())).contains(draft));
    }

    @Test
    void aDraftIsRoutedToItsManagerAlone() throws Exception {
      assumeOffered(Capability.DRAFTS);
      String draft = driver.addDraft(BODY, bytes("draft"));
      boolean before = keys(host.routedTo(driver.manager())).contains(draft);

      driver.route(draft);

      assertFalse(before);
      assertTrue(keys(host.routedTo(driver.manager())).contains(draft));
      assertFalse(keys(host.routedTo(driver.stranger())).contains(draft));
    }

    @Test
    void aDraftIsReadByItsWriterAndTheManagerItWasSentToAlone() throws Exception {
      assumeOffered(Capability.DRAFTS);
      String draft = driver.addDraft(BODY, bytes("draft"));
      boolean managerBefore = host.mayRead(driver.manager(), draft);

      driver.route(draft);

      assertFalse(managerBefore);
      assertTrue(host.mayRead(driver.manager(), draft));
      assertTrue(host.mayRead(driver.writer(), draft));
      assertFalse(host.mayRead(driver.readerOf(BODY), draft));
      assertFalse(host.mayRead(driver.stranger(), draft));
    }

    @Test
    void aDraftIsSaidToBeOne() throws Exception {
      assumeOffered(Capability.DRAFTS);
      String draft = driver.addDraft(BODY, bytes("draft"));

      assertEquals(HostDocument.State.DRAFT, host.document(draft).orElseThrow().state());
    }

    @Test
    void aLoginLeadsToItsUserAndAnUnknownOneToNoOne() throws Exception {
      assumeOffered(Capability.USERS);
      HostUser reader = driver.readerOf(BODY);

      assertEquals(Optional.of(reader), host.userOf(driver.loginOf(reader)));
      assertEquals(Optional.empty(), host.userOf("no-such-login"));
    }
  }

  /** Meetings and their agendas. */
  @Nested
  class OfMeetings {

    @Test
    void theMeetingsAreThoseOfThePeriodByDate() throws Exception {
      assumeOffered(Capability.MEETINGS);
      String late = driver.planMeeting(BODY, DAY.plusDays(30));
      String first = driver.planMeeting(BODY, DAY);
      String last = driver.planMeeting(OTHER_BODY, DAY.plusDays(20));

      List<Meeting> found = host.meetings(new MeetingQuery(DAY, DAY.plusDays(20), null));

      List<String> keys = found.stream().map(Meeting::key).toList();
      assertTrue(keys.containsAll(List.of(first, last)));
      assertFalse(keys.contains(late));
      assertEquals(found.stream().sorted(Comparator.comparing(Meeting::date)).toList(), found);
    }

    @Test
    void theMeetingsOfABodyAreAskedForInAnyCase() throws Exception {
      assumeOffered(Capability.MEETINGS);
      String asked = driver.planMeeting(BODY, DAY);
      String other = driver.planMeeting(OTHER_BODY, DAY);

      List<String> keys =
          host.meetings(new MeetingQuery(DAY, DAY, BODY.toUpperCase(Locale.ROOT))).stream()
              .map(Meeting::key)
              .toList();

      assertTrue(keys.contains(asked));
      assertFalse(keys.contains(other));
    }

    @Test
    void aListOfMeetingsLeavesOutTheAgendas() throws Exception {
      assumeOffered(Capability.MEETINGS);
      String key = driver.planMeeting(BODY, DAY);
      driver.putOnAgenda(key, "Bidrag", List.of());

      for (Meeting meeting : host.meetings(new MeetingQuery(DAY, DAY, BODY))) {
        assertNull(meeting.agenda());
      }
    }

    @Test
    void theAgendaStandsInItsOrderWithItsDocuments() throws Exception {
      assumeOffered(Capability.MEETINGS);
      String key = driver.planMeeting(BODY, DAY);
      String letter = driver.addLetter(BODY, bytes("letter"));
      driver.putOnAgenda(key, "Val av justerare", List.of());
      driver.putOnAgenda(key, "Bidrag", List.of(letter));

      List<AgendaItem> agenda = agendaOf(key);

      assertEquals(List.of(1, 2), agenda.stream().map(AgendaItem::order).toList());
      assertEquals(
          List.of("Val av justerare", "Bidrag"), agenda.stream().map(AgendaItem::title).toList());
      assertEquals(List.of(), agenda.get(0).documents());
      assertEquals(List.of(letter), keys(agenda.get(1).documents()));
      assertNotEquals(agenda.get(0).key(), agenda.get(1).key());
    }

    @Test
    void anAgendaHoldsNoDrafts() throws Exception {
      assumeOffered(Capability.MEETINGS);
      assumeOffered(Capability.DRAFTS);
      String key = driver.planMeeting(BODY, DAY);
      driver.putOnAgenda(key, "Bidrag", List.of(driver.addDraft(BODY, bytes("draft"))));

      assertEquals(List.of(), agendaOf(key).get(0).documents());
    }

    @Test
    void aMeetingThatIsNotThereIsNothing() throws Exception {
      assumeOffered(Capability.MEETINGS);

      assertEquals(Optional.empty(), host.meeting(NO_KEY));
    }

    private List<AgendaItem> agendaOf(String meeting) throws HostException {
      List<AgendaItem> agenda = host.meeting(meeting).orElseThrow().agenda();
      return agenda == null ? List.of() : agenda;
    }
  }

  /** What a host is told. */
  @Nested
  class OfPublications {

    @Test
    void toldTwiceWithOneKeyAResultHasOneEffect() throws Exception {
      assumeOffered(Capability.RESULTS);
      String document = driver.addLetter(BODY, bytes("letter"));

      host.publish(result("key of " + document, version(document)));
      host.publish(result("key of " + document, version(document)));

      int shown = driver.resultsOf(document).orElse(1);
      assertEquals(1, shown);
    }

    @Test
    void toldOfTwoVersionsAHostTakesBoth() throws Exception {
      assumeOffered(Capability.RESULTS);
      String document = driver.addLetter(BODY, bytes("first"));
      host.publish(result("first of " + document, version(document)));
      driver.addVersion(document, bytes("second"));

      host.publish(result("second of " + document, version(document)));

      assertTrue(driver.resultsOf(document).orElse(2) >= 1);
    }

    @Test
    void aRequestIsTakenAndTakenBack() throws Exception {
      assumeOffered(Capability.REQUESTS);
      DocumentVersion version = version(driver.addLetter(BODY, bytes("letter")));
      String key = "request of " + version.document();

      host.publish(
          new Publication.CompletionRequest(key, version, "item", "Vad gäller flickor?", DAY));
      host.publish(new Publication.RequestClosed(key + " closed", version, "item", key));
    }
  }

  /** Several threads, and calls that are given up. */
  @Nested
  class OfThreads {

    @Test
    void manyMayAskAtOnce() throws Exception {
      DocumentVersion version = version(driver.addLetter(BODY, bytes("letter")));
      ExecutorService threads = Executors.newFixedThreadPool(8);
      try {
        Callable<byte[]> question = () -> contentOf(version);
        for (Future<byte[]> answer : threads.invokeAll(Collections.nCopies(40, question))) {
          assertArrayEquals(bytes("letter"), answer.get());
        }
      } finally {
        threads.shutdownNow();
      }
    }

    @Test
    void aCallThatIsGivenUpLeavesTheHostAsItWas() throws Exception {
      DocumentVersion version = version(driver.addLetter(BODY, bytes("letter")));
      ExecutorService thread = Executors.newSingleThreadExecutor();
      try {
        thread.submit(() -> askInterrupted(version)).get();
      } finally {
        thread.shutdownNow();
      }

      assertArrayEquals(bytes("letter"), contentOf(version));
      assertTrue(keysAfter(null, PLENTY).contains(version.document()));
    }

    private boolean askInterrupted(DocumentVersion version) {
      Thread.currentThread().interrupt();
      try {
        host.changes(null, PLENTY);
        contentOf(version);
        if (host.capabilities().contains(Capability.RESULTS)) {
          host.publish(result("given up, " + version.document(), version));
        }
      } catch (HostException e) {
        assertTrue(e.kind().passing(), () -> "It may be asked again, unlike " + e.kind());
      } catch (Exception e) {
        assertTrue(e instanceof IOException, () -> "A stream fails in its own way: " + e);
      }
      return Thread.interrupted();
    }
  }

  private void assumeOffered(Capability capability) {
    assumeTrue(host.capabilities().contains(capability), () -> "The host offers no " + capability);
  }

  private String end(@Nullable String cursor) throws HostException {
    ChangePage page = host.changes(cursor, PLENTY);
    while (page.more()) {
      page = host.changes(page.cursor(), PLENTY);
    }
    return page.cursor();
  }

  private List<String> keysAfter(@Nullable String cursor, int limit) throws HostException {
    List<String> keys = new ArrayList<>();
    ChangePage page = host.changes(cursor, limit);
    page.changes().forEach(change -> keys.add(change.key()));
    while (page.more()) {
      page = host.changes(page.cursor(), limit);
      page.changes().forEach(change -> keys.add(change.key()));
    }
    return keys;
  }

  private DocumentVersion version(String document) throws HostException {
    return host.document(document).orElseThrow().version();
  }

  private byte[] contentOf(DocumentVersion version) throws Exception {
    try (DocumentContent content = host.open(version)) {
      return content.stream().readAllBytes();
    }
  }

  private static Publication result(String key, DocumentVersion version) {
    return new Publication.Result(
        key,
        version,
        AssessmentStatus.ASSESSED,
        Level.MISSING,
        false,
        new Pairs(PairState.NONE, PairState.NONE),
        false,
        List.of(),
        "1",
        "default 1");
  }

  private static void assertKind(HostException.Kind kind, Executable call) {
    assertEquals(kind, assertThrows(HostException.class, call).kind());
  }

  private static List<String> keys(List<HostDocument> documents) {
    return documents.stream().map(HostDocument::key).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
