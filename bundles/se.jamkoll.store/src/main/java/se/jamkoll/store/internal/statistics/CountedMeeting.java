package se.jamkoll.store.internal.statistics;

import java.time.LocalDate;
import se.jamkoll.store.internal.sql.Row;

/**
 * A meeting with the items that are counted there, as {@link MeetingFacts} has written it.
 *
 * @param host the id of the host
 * @param key the key of the meeting
 * @param day the day of the meeting
 * @param body the name of the body that meets
 * @param bodyKey what the name is compared by
 * @param items the ids of each item's place, kind and findings
 */
record CountedMeeting(
    String host, String key, LocalDate day, String body, String bodyKey, String items) {

  private static final int TEN = 10;

  static CountedMeeting of(Row row) {
    return new CountedMeeting(
        row.text("host"),
        row.text("meeting"),
        row.day("meeting_date"),
        row.text("body"),
        row.text("body_key"),
        row.text("items"));
  }

  /**
   * Counts its items.
   *
   * @param tally counts them
   * @param selected which places are, by their ids
   */
  void count(Tally tally, boolean[] selected) {
    tally.turnTo(this);
    Numbers numbers = new Numbers();
    while (numbers.at < items.length()) {
      int place = numbers.next();
      int kind = numbers.next();
      int findings = numbers.next();
      if (selected[place]) {
        tally.count(place, kind, findings);
      }
    }
  }

  /** Reads one number after the other: there are many, so no text is made of each. */
  private final class Numbers {

    private int at;

    int next() {
      int number = 0;
      while (at < items.length() && items.charAt(at) != ' ') {
        number = number * TEN + items.charAt(at++) - '0';
      }
      at++;
      return number;
    }
  }
}
