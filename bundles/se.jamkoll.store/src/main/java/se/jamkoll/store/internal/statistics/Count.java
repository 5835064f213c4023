package se.jamkoll.store.internal.statistics;

import java.time.LocalDate;

/** How many items of one kind there are, and the days of the first and the last of them. */
final class Count {

  private LocalDate first = LocalDate.MAX;
  private LocalDate last = LocalDate.MIN;
  private int items;

  void add(LocalDate day) {
    add(day, day, 1);
  }

  void add(Count other) {
    add(other.first, other.last, other.items);
  }

  private void add(LocalDate from, LocalDate to, int more) {
    first = from.isBefore(first) ? from : first;
    last = to.isAfter(last) ? to : last;
    items += more;
  }

  LocalDate first() {
    return first;
  }

  LocalDate last() {
    return last;
  }

  int items() {
    return items;
  }
}
