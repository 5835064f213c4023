package se.jamkoll.api.statistics;

import java.util.List;

/**
 * The items behind a figure.
 *
 * @param n how many there are
 * @param items the latest of them, by day of the meeting
 */
public record CountedItems(int n, List<CountedItem> items) {

  /** Copies the items. */
  public CountedItems {
    items = List.copyOf(items);
  }
}
