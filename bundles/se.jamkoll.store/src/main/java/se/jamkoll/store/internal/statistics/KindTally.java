package se.jamkoll.store.internal.statistics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** Counts items by their kind. */
final class KindTally implements Tally {

  private final Meanings meanings;
  private final Map<Integer, Count> counts = new HashMap<>();
  private LocalDate day = LocalDate.MIN;

  KindTally(Meanings meanings) {
    this.meanings = meanings;
  }

  @Override
  public void turnTo(CountedMeeting next) {
    day = next.day();
  }

  @Override
  public void count(int place, int kind, int findings) {
    counts.computeIfAbsent(kind, each -> new Count()).add(day);
  }

  /** Returns how many items there are of some kinds, by something that the kinds say. */
  <T> Map<T, Count> by(Predicate<FactKind> which, Function<FactKind, T> what) {
    Map<T, Count> sums = new HashMap<>();
    counts.forEach(
        (id, count) -> {
          FactKind kind = Objects.requireNonNull(meanings.kinds().get(id));
          if (which.test(kind)) {
            sums.computeIfAbsent(what.apply(kind), each -> new Count()).add(count);
          }
        });
    return sums;
  }
}
