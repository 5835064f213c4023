package se.jamkoll.api.host;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting (sammanträde) of a body.
 *
 * @param key its key
 * @param body the body that meets
 * @param date the day
 * @param closes when letters must be in (stopptid); null when the host does not say
 * @param dispatched when the summons and the documents go out (utskick); null when the host does
 *     not say
 * @param agenda its items by {@link AgendaItem#order()}; null when there is no agenda yet, and in a
 *     list of meetings
 */
public record Meeting(
    String key,
    String body,
    LocalDate date,
    @Nullable Instant closes,
    @Nullable Instant dispatched,
    @Nullable List<AgendaItem> agenda) {

  /** Copies the agenda. */
  public Meeting {
    agenda = agenda == null ? null : List.copyOf(agenda);
  }

  /** Returns the item with a key; nothing when the agenda has none. */
  public Optional<AgendaItem> item(String itemKey) {
    return agenda == null
        ? Optional.empty()
        : agenda.stream().filter(item -> item.key().equals(itemKey)).findFirst();
  }

  /** Returns the same meeting as a list of meetings shows it. */
  public Meeting withoutAgenda() {
    return new Meeting(key, body, date, closes, dispatched, null);
  }
}
