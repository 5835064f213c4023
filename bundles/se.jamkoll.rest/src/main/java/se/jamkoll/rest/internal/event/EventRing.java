package se.jamkoll.rest.internal.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import se.jamkoll.api.compliance.ComplianceEvent;
import se.jamkoll.api.compliance.ComplianceListener.Audience;

/** The newest events, numbered from 1. All streams read from it, so that none needs a queue. */
final class EventRing {

  private final int capacity;
  private final Deque<Entry> entries = new ArrayDeque<>();
  private long last;

  EventRing(int capacity) {
    this.capacity = capacity;
  }

  /**
   * An event with its place.
   *
   * @param number its number
   * @param audience who may be told of it
   */
  record Entry(long number, ComplianceEvent event, Audience audience) {}

  synchronized void add(ComplianceEvent event, Audience audience) {
    last++;
    entries.add(new Entry(last, event, audience));
    if (entries.size() > capacity) {
      entries.remove();
    }
  }

  /** Returns the number of the newest event, 0 when there is none yet. */
  synchronized long last() {
    return last;
  }

  /** Tells whether every event after a number is still here. */
  synchronized boolean reaches(long number) {
    return number <= last && number >= last - entries.size();
  }

  /** Returns some events after a number, oldest first; nothing when some of them are gone. */
  synchronized Optional<List<Entry>> after(long number, int most) {
    if (!reaches(number)) {
      return Optional.empty();
    }
    List<Entry> after = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.number() > number && after.size() < most) {
        after.add(entry);
      }
    }
    return Optional.of(after);
  }
}
