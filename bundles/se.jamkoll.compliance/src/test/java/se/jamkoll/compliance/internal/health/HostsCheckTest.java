package se.jamkoll.compliance.internal.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostException.Kind;
import se.jamkoll.compliance.internal.host.AttachedHosts;
import se.jamkoll.compliance.internal.host.HostLimits;
import se.jamkoll.compliance.internal.host.Loggers;
import se.jamkoll.compliance.internal.host.ManualClock;
import se.jamkoll.compliance.internal.host.MemoryHost;

@Timeout(60)
class HostsCheckTest {

  private final AttachedHosts hosts =
      new AttachedHosts(
          new HostLimits(Duration.ofSeconds(30), Duration.ofSeconds(30), 2),
          new ManualClock(),
          new Loggers().logger());
  private final HostsCheck check = new HostsCheck(hosts);

  @AfterEach
  void close() {
    hosts.close();
  }

  @Test
  void anInstallationWithoutHostsIsWell() {
    assertEquals(Result.Status.OK, check.execute().getStatus());
  }

  @Test
  void aHostThatAnswersIsWell() throws Exception {
    attach(new MemoryHost("reg"));

    assertEquals(Result.Status.OK, check.execute().getStatus());
  }

  @Test
  void aHostThatDoesNotAnswerIsAWarningWithItsReason() throws Exception {
    attach(
        new MemoryHost("reg") {
          @Override
          public Optional<HostDocument> document(String key) throws HostException {
            throw new HostException(Kind.UNAVAILABLE, "Out of order.");
          }
        });
    for (int i = 0; i < 3; i++) {
      assertThrows(HostException.class, () -> hosts.get("reg").document("d"));
    }

    Result result = check.execute();
    assertEquals(Result.Status.WARN, result.getStatus());
    assertTrue(result.toString().contains("Out of order."), result.toString());
  }

  @Test
  void aHostThatIsLeftOutIsAWarning() throws Exception {
    hosts.bindHost(new MemoryHost("no good id"));
    attach(new MemoryHost("reg"));

    assertEquals(Result.Status.WARN, check.execute().getStatus());
  }

  private void attach(MemoryHost host) throws InterruptedException {
    CountDownLatch arrived = new CountDownLatch(1);
    hosts.listen(each -> arrived.countDown());
    hosts.bindHost(host);
    arrived.await();
  }
}
