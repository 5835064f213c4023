package se.jamkoll.compliance.internal.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes when it is told to, or by itself from when it is let go. */
public final class ManualClock extends Clock {

  private volatile boolean free;
  private volatile Instant now = Instant.parse("2026-11-10T09:00:00Z");

  /** Lets time pass. */
  public void pass(Duration time) {
    now = now.plus(time);
  }

  /** Lets the clock go by itself, with the time of the machine. */
  public void letGo() {
    free = true;
  }

  @Override
  public Instant instant() {
    return free ? Instant.now() : now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
