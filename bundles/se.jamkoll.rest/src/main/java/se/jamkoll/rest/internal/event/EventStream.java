package se.jamkoll.rest.internal.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.CallerPrincipal;
import se.jamkoll.rest.internal.json.Json;

/**
 * One caller's stream: its place among the events, and what it has told. Whatever wakes it, one
 * thread at a time writes. One that has fallen behind what is kept is ended; whoever reads comes
 * back, and is told to load all anew.
 */
final class EventStream {

  private static final int AT_ONCE = 100;
  private static final Duration BELIEVED = Duration.ofSeconds(1);
  private static final String HEARTBEAT = ":\n\n";

  private final CallerPrincipal principal;
  private final EventWire wire;
  private final EventRing ring;
  private final String epoch;
  private final Executor threads;
  private final InstantSource clock;
  private final Consumer<EventStream> ended;
  private final AtomicInteger wakes = new AtomicInteger();

  private volatile boolean over;
  private volatile boolean beat;

  // What follows is for the one thread that writes.
  private long place;
  private boolean reset;
  private boolean begun;
  private boolean closed;
  private @Nullable Instant asked;
  private @Nullable Caller caller;

  EventStream(
      CallerPrincipal principal,
      EventWire wire,
      EventRing ring,
      String epoch,
      Executor threads,
      InstantSource clock,
      Consumer<EventStream> ended) {
    this.principal = principal;
    this.wire = wire;
    this.ring = ring;
    this.epoch = epoch;
    this.threads = threads;
    this.clock = clock;
    this.ended = ended;
    this.place = ring.last();
  }

  String account() {
    return principal.getName();
  }

  /**
   * Goes on after the event that was told last; where that is not known any longer, the caller is
   * told to load all anew.
   */
  void resume(String lastId) {
    Optional<Long> told = EventId.number(epoch, lastId).filter(ring::reaches);
    reset = told.isEmpty();
    place = told.orElse(place);
  }

  /** Tells that there is something new. */
  void wake() {
    if (wakes.getAndIncrement() > 0) {
      return;
    }
    try {
      threads.execute(this::write);
    } catch (RejectedExecutionException e) {
      // The server stops: no thread writes any longer.
      end();
    }
  }

  /** Tells whoever reads that the stream is alive, and finds out whether they are. */
  void beat() {
    beat = true;
    wake();
  }

  /** Ends the stream when what it tells just now is told. */
  void stop() {
    over = true;
    wake();
  }

  private void write() {
    int seen = wakes.get();
    do {
      try {
        tell();
      } catch (IOException | RuntimeException e) {
        // Whoever read has gone, or the guard has.
        over = true;
      }
      if (over) {
        end();
      }
      seen = wakes.addAndGet(-seen);
    } while (seen > 0);
  }

  private void end() {
    if (!closed) {
      closed = true;
      wire.close();
      ended.accept(this);
    }
  }

  private void tell() throws IOException {
    if (over) {
      return;
    }
    begin();
    Optional<List<EventRing.Entry>> some = ring.after(place, AT_ONCE);
    while (some.isPresent() && !some.get().isEmpty() && !over) {
      tell(some.get());
      some = ring.after(place, AT_ONCE);
    }
    // What is lost to a slow reader is gone for good.
    over |= some.isEmpty() || now().isEmpty();
    if (beat && !over) {
      beat = false;
      wire.send(HEARTBEAT);
    }
  }

  private void begin() throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    String id = EventId.of(epoch, place);
    wire.send("retry: 5000\n\n" + (reset ? message(id, "reset", "{}") : "id: " + id + "\n\n"));
  }

  private void tell(List<EventRing.Entry> entries) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (EventRing.Entry entry : entries) {
      Optional<Caller> who = now();
      if (who.isEmpty()) {
        over = true;
        return;
      }
      if (entry.audience().includes(who.get())) {
        lines.append(message(entry));
      }
      place = entry.number();
    }
    if (!lines.isEmpty()) {
      wire.send(lines.toString());
    }
  }

  /** Returns who reads, as roles and sessions are now; asked for anew every second at the most. */
  private Optional<Caller> now() {
    Instant now = clock.instant();
    if (asked == null || !now.isBefore(asked.plus(BELIEVED))) {
      caller = principal.now().get().orElse(null);
      asked = now;
    }
    return Optional.ofNullable(caller);
  }

  private String message(EventRing.Entry entry) throws JsonProcessingException {
    return message(
        EventId.of(epoch, entry.number()),
        EventName.of(entry.event()),
        Json.MAPPER.writeValueAsString(entry.event()));
  }

  private static String message(String id, String name, String data) {
    return "id: " + id + "\nevent: " + name + "\ndata: " + data + "\n\n";
  }
}
