package se.jamkoll.compliance.internal.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.HostStatus;
import se.jamkoll.api.compliance.HostStatus.State;

@Timeout(60)
class AttachedHostsTest {

  private final Loggers loggers = new Loggers();
  private final AttachedHosts hosts =
      new AttachedHosts(
          new HostLimits(Duration.ofSeconds(30), Duration.ofSeconds(30), 2),
          new ManualClock(),
          loggers.logger());
  private final LinkedBlockingQueue<String> arrived = new LinkedBlockingQueue<>();

  @BeforeEach
  void listen() {
    hosts.listen(host -> arrived.add(host.name()));
  }

  @AfterEach
  void close() {
    hosts.close();
  }

  @Test
  void aHostIsFoundByItsIdWhileItIsHere() throws Exception {
    MemoryHost host = new MemoryHost("a");
    hosts.bindHost(host);
    assertEquals("Värden a", arrived.take());
    assertEquals("Värden a", hosts.get("a").name());

    hosts.unbindHost(host);

    ComplianceException unknown = assertThrows(ComplianceException.class, () -> hosts.get("a"));
    assertEquals(Problem.UNKNOWN_HOST, unknown.problem());
    assertEquals(List.of("a", ""), unknown.details());
  }

  @Test
  void aSecondHostWithTheSameIdIsLeftOutUntilTheFirstIsGone() throws Exception {
    MemoryHost first = new MemoryHost("a");
    MemoryHost second = new Named("a", "Den andra");
    hosts.bindHost(first);
    arrived.take();
    hosts.bindHost(second);
    while (hosts.statuses(id -> Optional.empty()).size() < 2) {
      Thread.onSpinWait();
    }
    assertEquals(
        List.of(State.UP, State.SAME_ID),
        hosts.statuses(id -> Optional.empty()).stream().map(HostStatus::state).toList());
    assertEquals("Värden a", hosts.get("a").name());

    hosts.unbindHost(first);

    assertEquals("Den andra", arrived.take());
    assertEquals("Den andra", hosts.get("a").name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "å", "a b", "a/b", "../x"})
  void aHostWhoseIdCannotBeUsedIsLeftOutAndThatIsSaid(String id) throws Exception {
    hosts.bindHost(new MemoryHost(id));
    hosts.bindHost(new MemoryHost("good"));
    arrived.take();
    while (loggers.lines().stream().noneMatch(line -> line.startsWith("warn"))) {
      Thread.onSpinWait();
    }

    assertEquals(1, hosts.statuses(each -> Optional.empty()).size());
    assertTrue(hosts.unusable().get(0).contains("1–64"), hosts.unusable().toString());
  }

  @Test
  void aHostThatDoesNotSayItsIdKeepsNoOneWaiting() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    hosts.bindHost(
        new MemoryHost("a") {
          @Override
          public String id() {
            try {
              never.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return super.id();
          }
        });
    hosts.bindHost(new MemoryHost("b"));

    assertEquals("Värden b", arrived.take());
    assertTrue(hosts.unusable().get(0).contains("not said its id yet"));
  }

  @Test
  void aHostThatCannotSayWhatItOffersIsAttachedAllTheSame() throws Exception {
    hosts.bindHost(
        new MemoryHost("a") {
          @Override
          public String name() {
            throw new IllegalStateException();
          }
        });

    assertEquals("a", arrived.take());
  }

  private static final class Named extends MemoryHost {

    private final String name;

    Named(String id, String name) {
      super(id);
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }
  }
}
