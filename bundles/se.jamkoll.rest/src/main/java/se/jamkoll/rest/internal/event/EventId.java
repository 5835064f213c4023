package se.jamkoll.rest.internal.event;

import java.util.Optional;

/** The ids of events: which start of the server they are of, and their number in it. */
final class EventId {

  private EventId() {}

  static String of(String epoch, long number) {
    return epoch + "." + number;
  }

  /** Returns the number in an id of the same start of the server. */
  static Optional<Long> number(String epoch, String id) {
    if (!id.startsWith(epoch + ".")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.valueOf(id.substring(epoch.length() + 1)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
