package se.jamkoll.host.register.internal.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.host.AgendaItem.Outcome;
import se.jamkoll.host.register.internal.store.Feed;

/** Meetings and their agendas. */
public final class Meetings {

  private final Handle handle;
  private final Feed feed;

  Meetings(Handle handle, Feed feed) {
    this.handle = handle;
    this.feed = feed;
  }

  /**
   * Plans a meeting and returns its key.
   *
   * @param closes when letters must be in (stopptid)
   * @param dispatched when the summons and the documents go out (utskick)
   */
  public String plan(
      String body, LocalDate date, @Nullable Instant closes, @Nullable Instant dispatched) {
    String key = Keys.next();
    handle
        .createUpdate(
            """
            INSERT INTO meeting (meeting_key, body_name, meeting_date, closes, dispatched, held)
            VALUES (:key, :body, :date, :closes, :dispatched, FALSE)""")
        .bind("key", key)
        .bind("body", body)
        .bind("date", date)
        .bind("closes", closes)
        .bind("dispatched", dispatched)
        .execute();
    feed.meetingChanged(key);
    return key;
  }

  /** Puts an item last on the agenda of a meeting and returns its key. */
  public String put(String meeting, NewItem item) {
    String key = Keys.next();
    handle
        .createUpdate(
            """
            INSERT INTO agenda_item
              (item_key, meeting_key, case_key, place, item_number, title, item_type, stage, late)
            SELECT :key, :meeting, :caseKey, COALESCE(MAX(place), 0) + 1,
              :number, :title, :type, :stage, :late
            FROM agenda_item WHERE meeting_key = :meeting""")
        .bindMethods(item)
        .bind("key", key)
        .bind("meeting", meeting)
        .execute();
    for (String document : item.documents()) {
      insert(key, document);
    }
    feed.meetingChanged(meeting);
    return key;
  }

  /** Adds a document to an item, after those that it has. */
  public void attach(String item, String document) {
    insert(item, document);
    feed.meetingChanged(meetingOf(item));
  }

  /**
   * Says that a meeting was held: the documents stay in the versions that they had.
   *
   * @param outcomes what became of items, by their keys; the others were decided
   */
  public void hold(String meeting, Map<String, Outcome> outcomes) {
    int rows = handle.execute("UPDATE meeting SET held = TRUE WHERE meeting_key = ?", meeting);
    Found.one(rows, "meeting", meeting);
    handle.execute(
        "UPDATE agenda_item SET outcome = ? WHERE meeting_key = ?",
        Outcome.DECIDED.name(),
        meeting);
    outcomes.forEach(
        (item, outcome) ->
            handle.execute(
                "UPDATE agenda_item SET outcome = ? WHERE item_key = ? AND meeting_key = ?",
                outcome.name(),
                item,
                meeting));
    handle.execute(
        """
        UPDATE agenda_document SET version_number =
          (SELECT newest_version FROM document
           WHERE document.document_key = agenda_document.document_key)
        WHERE item_key IN (SELECT item_key FROM agenda_item WHERE meeting_key = ?)""",
        meeting);
    feed.meetingChanged(meeting);
  }

  private void insert(String item, String document) {
    handle
        .createUpdate(
            """
            INSERT INTO agenda_document (item_key, document_key, place)
            SELECT :item, :document, COALESCE(MAX(place), 0) + 1
            FROM agenda_document WHERE item_key = :item""")
        .bind("item", item)
        .bind("document", document)
        .execute();
  }

  private String meetingOf(String item) {
    return handle
        .createQuery("SELECT meeting_key FROM agenda_item WHERE item_key = :item")
        .bind("item", item)
        .mapTo(String.class)
        .findOne()
        .orElseThrow(
            () -> new IllegalArgumentException("There is no item with the key " + item + "."));
  }
}
