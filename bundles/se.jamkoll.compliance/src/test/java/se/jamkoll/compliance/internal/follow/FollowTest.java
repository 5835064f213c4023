package se.jamkoll.compliance.internal.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.HostStatus;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.host.CaseHost.Capability;
import se.jamkoll.api.host.Change;
import se.jamkoll.api.host.ChangePage;
import se.jamkoll.api.host.Confidentiality;
import se.jamkoll.api.host.DocumentVersion;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostDocument.Role;
import se.jamkoll.api.host.HostDocument.State;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostException.Kind;
import se.jamkoll.api.host.Publication;
import se.jamkoll.api.store.Work;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.compliance.internal.assess.AssessWork;
import se.jamkoll.compliance.internal.host.FailingQueue;
import se.jamkoll.compliance.internal.host.Letters;
import se.jamkoll.compliance.internal.host.MemoryHost;
import se.jamkoll.compliance.internal.meeting.World;

@Timeout(120)
class FollowTest {

  @TempDir Path folder;

  private World world;
  private final MemoryHost host = new MemoryHost("reg");

  @BeforeEach
  void open() {
    world = new World(folder);
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void aFinishedLetterGetsAResultAndTheHostIsTold() throws Exception {
    host.letter("d1", "1", Letters.COMPLETE);
    host.letter("d2", "1", Letters.MISSING);
    world.attach(host);
    world.work();

    assertEquals(Set.of("d1 COMPLETE", "d2 MISSING"), said());
    assertEquals(2, host.published().size());
    Publication.Result told = result("d2");
    assertEquals(Level.MISSING, told.level());
    assertEquals(
        List.of(
            "Vi hittade inget om vad beslutet betyder för kvinnor och män, flickor och pojkar."),
        told.warnings().stream()
            .filter(warning -> warning.rule().equals("consequences-described"))
            .map(Publication.Warning::message)
            .toList());
    assertEquals(List.of(), List.copyOf(world.troubles().values()));
  }

  @Test
  void aDraftIsNeitherOpenedNorKeptNorNamed() throws Exception {
    host.put(draft("draft-key", "v-1"), Letters.MISSING);
    world.attach(host);
    world.work();

    assertEquals(List.of(), world.assessments());
    assertEquals(List.of(), host.opened());
    assertEquals(
        List.of(FollowWork.KIND),
        world.queue().entries(null, 10).stream().map(entry -> entry.work().kind()).toList());
    assertFalse(world.logged().toString().contains("draft-key"));
  }

  @Test
  void aDraftThatIsFinishedIsAssessed() throws Exception {
    host.put(draft("d1", "1"), Letters.MISSING);
    world.attach(host);
    world.work();
    host.letter("d1", "2", Letters.COMPLETE);
    world.later();

    assertEquals(Set.of("d1 COMPLETE"), said());
    assertEquals("2", world.assessments().get(0).version().version());
  }

  @Test
  void aSecretDocumentIsRecordedAndNeverOpened() throws Exception {
    host.put(restricted("d1"), "hemligt");
    world.attach(host);
    world.work();

    AssessmentRecord record = world.assessments().get(0);
    assertEquals(AssessmentStatus.RESTRICTED, record.status());
    assertNull(record.sha256());
    assertEquals(List.of(), host.opened());
    assertEquals(List.of(), host.breaches());
  }

  @Test
  void aVersionWhoseSecrecyIsLiftedIsAssessedAfterAll() throws Exception {
    host.put(restricted("d1"), Letters.COMPLETE);
    world.attach(host);
    world.work();
    host.letter("d1", "1", Letters.COMPLETE);
    world.clock().pass(Duration.ofSeconds(1));
    world.later();

    assertEquals(Set.of("d1 COMPLETE"), said());
  }

  @Test
  void whatIsNeitherLetterNorAppendixStaysClosed() throws Exception {
    host.put(MemoryHost.document("d1", "1", Role.OTHER), Letters.MISSING);
    world.attach(host);
    world.work();

    assertEquals(List.of(), world.assessments());
    assertEquals(List.of(), host.opened());
  }

  @Test
  void anAppendixIsAssessedAndNoOneIsToldOfIt() throws Exception {
    host.put(MemoryHost.document("a1", "1", Role.APPENDIX), Letters.COMPLETE);
    world.attach(host);
    world.work();

    assertEquals("Bilaga 1", world.assessments().get(0).label());
    assertEquals(List.of(), host.published());
  }

  @Test
  void aLongFeedIsFollowedToItsEndPageByPage() throws Exception {
    for (int i = 0; i < 2 * FollowWork.PAGE + 7; i++) {
      host.put(MemoryHost.document("o" + i, "1", Role.OTHER), "");
    }
    host.letter("last", "1", Letters.COMPLETE);
    world.attach(host);
    world.work();

    assertEquals(Set.of("last COMPLETE"), said());
    assertEquals(
        String.valueOf(2 * FollowWork.PAGE + 8),
        world.compliance().cursors().cursor("reg").orElse(""));
  }

  @Test
  void aHostThatForgetsTheCursorIsFollowedFromTheBeginningAndNothingIsDoubled() throws Exception {
    AtomicBoolean forgets = new AtomicBoolean();
    MemoryHost forgetful =
        new MemoryHost("reg") {
          @Override
          public ChangePage changes(@Nullable String cursor, int limit) throws HostException {
            if (cursor != null && forgets.getAndSet(false)) {
              throw new HostException(Kind.UNKNOWN_CURSOR, "It is too old.");
            }
            return super.changes(cursor, limit);
          }
        };
    forgetful.letter("d1", "1", Letters.MISSING);
    world.attach(forgetful);
    world.work();
    forgets.set(true);
    forgetful.letter("d2", "1", Letters.COMPLETE);
    world.later();

    assertEquals(Set.of("d1 MISSING", "d2 COMPLETE"), said());
    assertEquals(List.of("d1", "d2"), forgetful.opened());
    assertEquals(2, forgetful.published().size());
  }

  @Test
  void aHostThatIsDownIsAskedAgainAndNothingIsLost() throws Exception {
    AtomicBoolean down = new AtomicBoolean(true);
    MemoryHost shaky =
        new MemoryHost("reg") {
          @Override
          public ChangePage changes(@Nullable String cursor, int limit) throws HostException {
            if (down.get()) {
              throw new HostException(Kind.UNAVAILABLE, "Out of order.");
            }
            return super.changes(cursor, limit);
          }
        };
    shaky.letter("d1", "1", Letters.COMPLETE);
    world.attach(shaky);
    world.work();
    assertEquals("The host: Out of order.", world.troubles().get("follow reg"));
    assertEquals(HostStatus.State.FAILING, world.hosts().all().get(0).state());

    down.set(false);
    world.later();

    assertEquals(Set.of("d1 COMPLETE"), said());
    assertEquals(HostStatus.State.UP, world.hosts().all().get(0).state());
    assertNotNull(world.hosts().all().get(0).followed());
  }

  @Test
  void workForAHostThatGoesAwayWaitsUntilItIsBack() throws Exception {
    host.letter("d1", "1", Letters.COMPLETE);
    world.attach(host);
    Work assess = assessOf("d1");
    world.detach(host);
    world.queue().submit(assess);
    world.work();
    assertEquals(Set.of(), said());
    assertTrue(
        world.troubles().containsValue("The host reg is not attached."),
        world.troubles().toString());

    world.attach(host);
    world.later();

    assertEquals(Set.of("d1 COMPLETE"), said());
  }

  @Test
  void twoHostsWithTheSameKeysAreKeptApart() throws Exception {
    MemoryHost other = new MemoryHost("other");
    host.letter("d1", "1", Letters.COMPLETE);
    other.letter("d1", "1", Letters.MISSING);
    world.attach(host);
    world.attach(other);
    world.work();

    assertEquals(
        Set.of("reg COMPLETE", "other MISSING"),
        world.assessments().stream()
            .map(record -> record.version().host() + " " + record.level())
            .collect(Collectors.toSet()));
  }

  @Test
  void aDocumentThatAHostFailsToAnswerAboutKeepsNothingBackForEver() throws Exception {
    AtomicBoolean broken = new AtomicBoolean(true);
    MemoryHost odd =
        new MemoryHost("reg") {
          @Override
          public Optional<HostDocument> document(String key) throws HostException {
            if (key.equals("odd-one") && broken.get()) {
              throw new IllegalStateException();
            }
            return super.document(key);
          }
        };
    odd.letter("odd-one", "1", Letters.COMPLETE);
    odd.letter("d2", "1", Letters.MISSING);
    world.attach(odd);
    for (int i = 0; i < 6; i++) {
      world.later();
    }
    assertEquals(Set.of("d2 MISSING"), said());
    assertFalse(world.logged().toString().contains("odd-one"), "it may be a draft");

    broken.set(false);
    world.later();

    assertEquals(Set.of("d2 MISSING", "odd-one COMPLETE"), said());
  }

  @Test
  void aHostThatGivesTheSamePageForEverIsNotAskedForEver() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    world.attach(
        new MemoryHost("reg") {
          @Override
          public ChangePage changes(@Nullable String cursor, int limit) {
            asked.incrementAndGet();
            return new ChangePage(List.of(), "1", true);
          }
        });
    world.work();

    assertTrue(asked.get() <= 3, "asked " + asked);
    assertTrue(
        String.valueOf(world.troubles().get("follow reg")).contains("same page"),
        world.troubles().toString());
  }

  @Test
  void theCursorAndTheWorkOfAPageAreKeptTogetherOrNotAtAll() throws Exception {
    host.letter("d1", "1", Letters.COMPLETE);
    host.letter("d2", "1", Letters.COMPLETE);
    world.attach(host);
    AtomicInteger submitted = new AtomicInteger();
    WorkQueue failing = new FailingQueue(world.queue(), () -> submitted.incrementAndGet() == 2);
    FollowWork work =
        new FollowWork(
            world.attachedHosts(),
            world.compliance(),
            world.unit(),
            failing,
            world.events(),
            world.clock(),
            new FollowPace(Duration.ofMinutes(1), Duration.ZERO));

    assertThrows(
        IllegalStateException.class,
        () -> work.handle(FollowWork.work("reg", world.clock().instant()), 0));

    assertEquals(Optional.empty(), world.compliance().cursors().cursor("reg"));
    assertEquals(List.of(), world.queue().entries("assess", 10));
  }

  @Test
  void aHintHurriesTheNextLook() throws Exception {
    world.attach(host);
    world.work();
    host.letter("d1", "1", Letters.COMPLETE);
    world.work();
    assertEquals(Set.of(), said());

    world.hosts().changed("reg");
    world.hosts().changed("unknown");
    world.work();

    assertEquals(Set.of("d1 COMPLETE"), said());
    assertThrows(ComplianceException.class, () -> world.hosts().follow("unknown"));
  }

  @Test
  void aHostThatTakesNoResultsIsToldNone() throws Exception {
    host.without(Capability.RESULTS).letter("d1", "1", Letters.COMPLETE);
    world.attach(host);
    world.work();

    assertEquals(List.of(), host.published());
    assertEquals(List.of(), List.copyOf(world.troubles().values()));
  }

  @Test
  void aChangeThatIsToldTwiceHasOneResult() throws Exception {
    host.letter("d1", "1", Letters.COMPLETE);
    world.attach(host);
    world.work();
    host.tell(new Change.DocumentChanged("d1"));
    world.later();

    assertEquals(1, world.compliance().assessments().count());
    assertEquals(List.of("d1"), host.opened());
    assertEquals(1, host.published().size());
  }

  private Set<String> said() {
    return world.assessments().stream()
        .filter(record -> record.level() != null)
        .map(record -> record.version().document() + " " + record.level())
        .collect(Collectors.toSet());
  }

  private Work assessOf(String document) {
    return AssessWork.work(
        new VersionKey("reg", document, "1"), world.clock().instant(), Work.NORMAL);
  }

  private Publication.Result result(String document) {
    return host.published().stream()
        .map(Publication.Result.class::cast)
        .filter(each -> each.version().document().equals(document))
        .findFirst()
        .orElseThrow();
  }

  private static HostDocument draft(String key, String version) {
    return changed(MemoryHost.document(key, version, Role.LETTER), State.DRAFT, null);
  }

  private static HostDocument restricted(String key) {
    return changed(
        MemoryHost.document(key, "1", Role.LETTER), State.FINAL, Confidentiality.RESTRICTED);
  }

  private static HostDocument changed(
      HostDocument document, State state, @Nullable Confidentiality confidentiality) {
    return new HostDocument(
        new DocumentVersion(document.key(), document.version().version()),
        state,
        confidentiality == null ? document.confidentiality() : confidentiality,
        document.role(),
        document.label(),
        document.title(),
        document.fileName(),
        document.changed(),
        document.facts());
  }
}
