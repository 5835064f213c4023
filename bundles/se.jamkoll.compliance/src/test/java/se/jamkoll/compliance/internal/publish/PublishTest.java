package se.jamkoll.compliance.internal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostException.Kind;
import se.jamkoll.api.host.Publication;
import se.jamkoll.compliance.internal.host.Letters;
import se.jamkoll.compliance.internal.host.MemoryHost;
import se.jamkoll.compliance.internal.meeting.World;

@Timeout(120)
class PublishTest {

  @TempDir Path folder;

  private World world;
  private final AtomicReference<@Nullable HostException> trouble = new AtomicReference<>();
  private final AtomicInteger knocks = new AtomicInteger();
  private final List<String> keys = new ArrayList<>();
  private final MemoryHost host =
      new MemoryHost("reg") {
        @Override
        public void publish(Publication publication) throws HostException {
          knocks.incrementAndGet();
          keys.add(publication.key());
          HostException now = trouble.get();
          if (now != null) {
            throw now;
          }
          super.publish(publication);
        }
      };

  @BeforeEach
  void open() throws InterruptedException {
    world = new World(folder);
    host.letter("d1", "1", Letters.MISSING);
    world.attach(host);
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void aHostThatDoesNotAnswerIsToldAgainWithTheSameKey() {
    trouble.set(new HostException(Kind.UNAVAILABLE, "Out of order."));
    world.work();
    assertEquals(List.of(), host.published());
    assertTrue(
        world.troubles().containsValue("The host (UNAVAILABLE): Out of order."),
        world.troubles().toString());

    trouble.set(null);
    world.later();

    assertEquals(1, host.published().size());
    assertEquals(1, keys.stream().distinct().count());
  }

  @Test
  void aHostThatSaysNoIsLeftInPeaceAndTheReasonIsKept() {
    trouble.set(new HostException(Kind.DENIED, "Not allowed."));
    for (int i = 0; i < 5; i++) {
      world.later();
    }

    assertEquals(PublishWork.MOST_REFUSALS, knocks.get());
    assertTrue(
        world
            .troubles()
            .containsValue("The host (DENIED): Not allowed. Given up after 3 attempts."),
        world.troubles().toString());
  }

  @Test
  void aVersionHasAnotherKeyThanTheOneBefore() {
    world.work();
    host.letter("d1", "2", Letters.MISSING);
    world.later();

    assertEquals(2, host.published().size());
    assertTrue(keys.stream().allMatch(key -> key.length() <= 200));
  }

  @Test
  void whatAHostIsToldHoldsNoTextOfTheLetter() {
    world.work();

    String told = host.published().toString();
    assertTrue(!told.contains("busslinje") && !told.contains("Titel"), told);
  }
}
