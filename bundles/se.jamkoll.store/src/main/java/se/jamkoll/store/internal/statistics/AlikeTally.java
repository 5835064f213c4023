package se.jamkoll.store.internal.statistics;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.statistics.ItemsQuery;

/** Counts the items that a query asks for, and keeps the meetings that have them. */
final class AlikeTally implements Tally {

  private final boolean[] kinds;
  private final boolean @Nullable [] findings;
  private final List<At> meetings = new ArrayList<>();
  private @Nullable CountedMeeting meeting;
  private int items;
  private int counted;

  /**
   * Creates a tally.
   *
   * @param findings the findings of each id; null when the query asks for no rule
   */
  AlikeTally(ItemsQuery alike, Meanings meanings, @Nullable Map<Integer, String> findings) {
    this.kinds = meanings.kindsThat(kind -> isAlike(kind, alike));
    String rule = alike.rule();
    this.findings =
        rule == null || findings == null
            ? null
            : Meanings.flagged(findings, found -> found(rule, found));
  }

  private static boolean isAlike(FactKind kind, ItemsQuery alike) {
    return kind.status() == alike.status()
        && (alike.levels().isEmpty()
            || (kind.level() != null && alike.levels().contains(kind.level())))
        && (alike.missingPart() == null || kind.missingPart().equals(alike.missingPart().name()));
  }

  /** Tells whether a rule is among those that found something, with a variant or without. */
  private static boolean found(String rule, String found) {
    return (found + " ").contains(" " + rule + " ") || found.contains(" " + rule + ":");
  }

  @Override
  public void turnTo(CountedMeeting next) {
    keep();
    meeting = next;
    counted = 0;
  }

  @Override
  public void count(int place, int kind, int found) {
    if (kinds[kind] && (findings == null || findings[found])) {
      counted++;
    }
  }

  private void keep() {
    if (meeting != null && counted > 0) {
      meetings.add(new At(meeting.host(), meeting.key(), meeting.day(), counted));
      items += counted;
    }
    meeting = null;
  }

  /** Returns how many items there are. */
  int items() {
    keep();
    return items;
  }

  /**
   * Returns the latest meetings that have so many of the items together, and the others of the same
   * day.
   */
  List<At> latest(int limit) {
    keep();
    meetings.sort(comparing(At::day).reversed());
    int left = limit;
    LocalDate last = LocalDate.MAX;
    for (int i = 0; i < meetings.size(); i++) {
      At each = meetings.get(i);
      if (left <= 0 && each.day().isBefore(last)) {
        return meetings.subList(0, i);
      }
      left -= each.items();
      last = each.day();
    }
    return meetings;
  }

  /**
   * A meeting that has such items.
   *
   * @param host the id of the host
   * @param key the key of the meeting
   * @param day the day of the meeting
   * @param items how many of the items it has
   */
  record At(String host, String key, LocalDate day, int items) {}
}
