package se.jamkoll.compliance.internal.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.jamkoll.api.compliance.HostStatus.State;
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.api.host.Change;
import se.jamkoll.api.host.ChangePage;
import se.jamkoll.api.host.DocumentContent;
import se.jamkoll.api.host.DocumentVersion;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostDocument.Role;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostException.Kind;

@Timeout(60)
class GuardTest {

  private static final Duration SOON = Duration.ofMillis(50);
  private static final Duration LATE = Duration.ofSeconds(50);

  private final ManualClock clock = new ManualClock();
  private final List<HostGuard> guards = new ArrayList<>();

  @AfterEach
  void close() {
    guards.forEach(HostGuard::close);
  }

  @Test
  void aHostThatHangsIsInterruptedAndSaysThatItIsSlow() {
    CountDownLatch interrupted = new CountDownLatch(1);
    GuardedHost host =
        guarded(
            SOON,
            new MemoryHost("h") {
              @Override
              public Optional<HostDocument> document(String key) throws HostException {
                hang(interrupted);
                return Optional.empty();
              }
            });

    HostException slow = assertThrows(HostException.class, () -> host.document("d"));

    assertEquals(Kind.UNAVAILABLE, slow.kind());
    assertTrue(came(interrupted));
    assertEquals(State.FAILING, host.state());
  }

  @Test
  void aHostThatHangsForEverHoldsItsOwnThreadsAndNoOthers() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    GuardedHost deaf =
        guarded(
            SOON,
            new MemoryHost("deaf") {
              @Override
              public Optional<HostDocument> document(String key) throws HostException {
                while (never.getCount() > 0) {
                  Thread.onSpinWait();
                }
                return Optional.empty();
              }
            });
    MemoryHost other = new MemoryHost("other");
    other.letter("d", "1", "text");
    for (int i = 0; i < Breaker.PATIENCE; i++) {
      assertThrows(HostException.class, () -> deaf.document("d"));
    }

    assertEquals(State.DOWN, deaf.state());
    assertTrue(guarded(LATE, other).document("d").isPresent());
    never.countDown();
  }

  @Test
  void whatAHostDoesNotMeanToThrowIsToldByItsClassAlone() {
    GuardedHost host =
        guarded(
            LATE,
            new MemoryHost("h") {
              @Override
              public Optional<HostDocument> document(String key) throws HostException {
                throw new IllegalStateException("Anna Svensson");
              }
            });

    HostException failed = assertThrows(HostException.class, () -> host.document("d"));

    assertEquals(Kind.FAILED, failed.kind());
    assertEquals(
        "The host failed with java.lang.IllegalStateException.",
        String.valueOf(failed.getMessage()));
  }

  @Test
  void anErrorOfAHostIsNoErrorOfOurs() {
    GuardedHost host =
        guarded(
            LATE,
            new MemoryHost("h") {
              @Override
              public Optional<HostDocument> document(String key) throws HostException {
                throw new StackOverflowError();
              }
            });

    assertEquals(Kind.FAILED, assertThrows(HostException.class, () -> host.document("d")).kind());
  }

  @Test
  void aHostThatIsDownIsLeftAloneLongerAndLongerAndThenAskedOnce() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    AtomicBoolean down = new AtomicBoolean(true);
    GuardedHost host =
        guarded(
            LATE,
            new MemoryHost("h") {
              @Override
              public Optional<HostDocument> document(String key) throws HostException {
                asked.incrementAndGet();
                if (down.get()) {
                  throw new HostException(Kind.UNAVAILABLE, "Out of order.");
                }
                return Optional.empty();
              }
            });
    for (int i = 0; i < 10; i++) {
      assertThrows(HostException.class, () -> host.document("d"));
    }
    assertEquals(Breaker.PATIENCE, asked.get());
    assertEquals("Out of order.", host.problem());

    clock.pass(Duration.ofSeconds(5));
    assertThrows(HostException.class, () -> host.document("d"));
    assertThrows(HostException.class, () -> host.document("d"));
    assertEquals(Breaker.PATIENCE + 1, asked.get());

    clock.pass(Duration.ofSeconds(5));
    assertThrows(HostException.class, () -> host.document("d"));
    assertEquals(Breaker.PATIENCE + 1, asked.get(), "the second rest is longer than the first");

    clock.pass(Duration.ofSeconds(5));
    down.set(false);
    host.document("d");
    assertEquals(State.UP, host.state());
  }

  @Test
  void whatIsNotThereAndWhatIsNotAllowedAreAnswersToo() {
    GuardedHost host = guarded(LATE, new MemoryHost("h"));
    for (int i = 0; i < 10; i++) {
      HostException gone =
          assertThrows(HostException.class, () -> host.open(new DocumentVersion("d", "1")));
      assertEquals(Kind.NOT_FOUND, gone.kind());
    }

    assertEquals(State.UP, host.state());
  }

  @Test
  void aContentThatComesWhenNoOneWaitsIsClosed() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    GuardedHost host =
        guarded(
            SOON,
            new MemoryHost("h") {
              @Override
              public DocumentContent open(DocumentVersion version) throws HostException {
                hang(interrupted);
                InputStream stream =
                    new ByteArrayInputStream(new byte[0]) {
                      @Override
                      public void close() {
                        closed.countDown();
                      }
                    };
                return new DocumentContent(version, 0, null, stream);
              }
            });

    assertThrows(HostException.class, () -> host.open(new DocumentVersion("d", "1")));

    closed.await();
  }

  @Test
  void theBytesOfADocumentComeThroughAsTheyAre() throws Exception {
    byte[] bytes = new byte[200_001];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    GuardedHost host = guarded(LATE, streaming(new ByteArrayInputStream(bytes)));

    try (DocumentContent content = host.open(new DocumentVersion("d", "1"))) {
      assertArrayEquals(bytes, content.stream().readAllBytes());
    }
  }

  @Test
  void aStreamThatHangsIsGivenUp() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    GuardedHost host =
        guarded(
            SOON,
            streaming(
                new InputStream() {
                  @Override
                  public int read() {
                    hang(interrupted);
                    return -1;
                  }

                  @Override
                  public int read(byte[] bytes, int offset, int length) {
                    return read();
                  }
                }));

    try (DocumentContent content = host.open(new DocumentVersion("d", "1"))) {
      assertThrows(IOException.class, () -> content.stream().readAllBytes());
    }
    assertTrue(came(interrupted));
  }

  @Test
  void aDocumentThatDripsForEverIsGivenUp() throws Exception {
    GuardedHost host =
        guarded(
            new HostLimits(LATE, Duration.ZERO, 2),
            streaming(
                new InputStream() {
                  @Override
                  public int read() {
                    return 'x';
                  }

                  @Override
                  public int read(byte[] bytes, int offset, int length) {
                    bytes[offset] = 'x';
                    return 1;
                  }
                }));

    try (DocumentContent content = host.open(new DocumentVersion("d", "1"))) {
      assertThrows(IOException.class, () -> content.stream().readAllBytes());
    }
  }

  static List<CaseHost> liars() {
    HostDocument other = MemoryHost.document("other", "1", Role.LETTER);
    HostDocument keyless = MemoryHost.document("", "1", Role.LETTER);
    HostDocument endless = MemoryHost.document("d", "v".repeat(201), Role.LETTER);
    return List.of(
        saying(Optional.of(other)),
        saying(Optional.of(keyless)),
        saying(Optional.of(endless)),
        saying(Optional.of(neitherOpenNorSecret())),
        saying(nothing()));
  }

  @ParameterizedTest
  @MethodSource("liars")
  void anAnswerThatMakesNoSenseIsRefused(CaseHost liar) {
    GuardedHost host = guarded(LATE, liar);

    assertEquals(Kind.FAILED, assertThrows(HostException.class, () -> host.document("d")).kind());
    assertFalse(String.valueOf(host.problem()).contains("Titel"));
  }

  @Test
  void aPageWithAKeyThatIsNoneIsRefused() {
    GuardedHost host =
        guarded(
            LATE,
            new MemoryHost("h") {
              @Override
              public ChangePage changes(@Nullable String cursor, int limit) {
                return new ChangePage(List.of(new Change.DocumentChanged("")), "1", false);
              }
            });

    assertEquals(
        Kind.FAILED, assertThrows(HostException.class, () -> host.changes(null, 10)).kind());
  }

  @Test
  void whatAHostDoesNotOfferIsNotAskedFor() {
    GuardedHost host = guarded(LATE, new MemoryHost("h").without(CaseHost.Capability.MEETINGS));

    assertEquals(
        Kind.UNSUPPORTED, assertThrows(HostException.class, () -> host.meeting("m")).kind());
  }

  private GuardedHost guarded(Duration limit, CaseHost host) {
    return guarded(new HostLimits(limit, LATE, 2), host);
  }

  private GuardedHost guarded(HostLimits limits, CaseHost host) {
    HostGuard guard = new HostGuard(host.id(), limits, clock);
    guards.add(guard);
    GuardedHost guarded = new GuardedHost(host, host.id(), guard);
    guarded.introduceHere();
    return guarded;
  }

  private static MemoryHost streaming(InputStream stream) {
    return new MemoryHost("h") {
      @Override
      public DocumentContent open(DocumentVersion version) {
        return new DocumentContent(version, -1, null, stream);
      }
    };
  }

  private static MemoryHost saying(Optional<HostDocument> answer) {
    return new MemoryHost("h") {
      @Override
      public Optional<HostDocument> document(String key) {
        return answer;
      }
    };
  }

  @SuppressWarnings("NullAway")
  private static Optional<HostDocument> nothing() {
    return null;
  }

  @SuppressWarnings("NullAway")
  private static HostDocument neitherOpenNorSecret() {
    HostDocument open = MemoryHost.document("d", "1", Role.LETTER);
    return new HostDocument(
        open.version(),
        open.state(),
        null,
        open.role(),
        null,
        open.title(),
        open.fileName(),
        Instant.EPOCH,
        open.facts());
  }

  private static void hang(CountDownLatch interrupted) {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      interrupted.countDown();
    }
  }

  private static boolean came(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
