package se.jamkoll.api.host;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings are asked for.
 *
 * @param from the first day
 * @param to the last day
 * @param body the body, by name in any case; null for every one
 */
public record MeetingQuery(LocalDate from, LocalDate to, @Nullable String body) {

  /** Refuses a period that ends before it starts. */
  public MeetingQuery {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("The period ends before it starts: " + from + "–" + to);
    }
  }

  /** Tells whether a meeting is asked for. */
  public boolean asksFor(Meeting meeting) {
    return !meeting.date().isBefore(from)
        && !meeting.date().isAfter(to)
        && (body == null || body.equalsIgnoreCase(meeting.body()));
  }
}
