package se.jamkoll.host.register.internal.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.host.Change;
import se.jamkoll.api.host.ChangePage;
import se.jamkoll.api.host.HostException;

/**
 * The feed of changes, within one transaction.
 *
 * <p>Positions are given under the lock of the one row of {@code feed}, which is held until the
 * commit. So they are seen in their order: whoever sees a position sees all that are lower, and no
 * change slips in behind a cursor. Each thing is in the feed once, at its newest position.
 */
public final class Feed {

  private static final String DOCUMENT = "DOCUMENT";
  private static final String MEETING = "MEETING";
  private static final char SEPARATOR = '.';

  private final Handle handle;
  private final long newest;
  private final Map<Thing, Boolean> changed = new LinkedHashMap<>();

  private Feed(Handle handle, long newest) {
    this.handle = handle;
    this.newest = newest;
  }

  private record Thing(String kind, String key) {}

  /** Gives the feed its name, which every cursor starts with, unless it has one. */
  static void name(Handle handle) {
    handle
        .createUpdate("UPDATE feed SET feed_id = :id WHERE feed_id = ''")
        .bind("id", UUID.randomUUID().toString())
        .execute();
  }

  /** Waits until no other transaction writes to the feed, and keeps them out until the commit. */
  static Feed lock(Handle handle) {
    return new Feed(
        handle, handle.createQuery("SELECT newest FROM feed FOR UPDATE").mapTo(Long.class).one());
  }

  /** Tells that a document came or changed. */
  public void documentChanged(String key) {
    put(new Thing(DOCUMENT, key), false);
  }

  /** Tells that a document is gone. */
  public void documentRemoved(String key) {
    put(new Thing(DOCUMENT, key), true);
  }

  /** Tells that a meeting came or changed. */
  public void meetingChanged(String key) {
    put(new Thing(MEETING, key), false);
  }

  private void put(Thing thing, boolean removed) {
    changed.remove(thing);
    changed.put(thing, removed);
  }

  /** Writes what was told, each thing once, before the commit. */
  void write() {
    if (changed.isEmpty()) {
      return;
    }
    PreparedBatch before =
        handle.prepareBatch("DELETE FROM feed_change WHERE thing = ? AND thing_key = ?");
    PreparedBatch after =
        handle.prepareBatch(
            """
            INSERT INTO feed_change (thing, thing_key, feed_position, removed)
            VALUES (?, ?, ?, ?)""");
    long position = newest;
    for (Map.Entry<Thing, Boolean> change : changed.entrySet()) {
      Thing thing = change.getKey();
      before.add(thing.kind(), thing.key());
      after.add(thing.kind(), thing.key(), ++position, change.getValue());
    }
    before.execute();
    after.execute();
    handle.execute("UPDATE feed SET newest = ?", position);
  }

  /**
   * Returns what changed after a cursor, oldest first.
   *
   * @throws HostException when the cursor is not one of this feed
   */
  public static ChangePage after(Handle handle, @Nullable String cursor, int limit)
      throws HostException {
    String id = handle.createQuery("SELECT feed_id FROM feed").mapTo(String.class).one();
    long position = cursor == null ? 0 : position(handle, id, cursor);
    var found =
        handle
            .createQuery(
                """
                SELECT thing, thing_key, feed_position, removed FROM feed_change
                WHERE feed_position > :after ORDER BY feed_position
                FETCH FIRST :limit ROWS ONLY""")
            .bind("after", position)
            .bind("limit", limit + 1L)
            .map(
                (row, context) ->
                    new Entry(
                        row.getLong("feed_position"),
                        change(
                            row.getString("thing"),
                            row.getString("thing_key"),
                            row.getBoolean("removed"))))
            .list();
    boolean more = found.size() > limit;
    var page = more ? found.subList(0, limit) : found;
    long end = page.isEmpty() ? position : page.get(page.size() - 1).position();
    return new ChangePage(page.stream().map(Entry::change).toList(), id + SEPARATOR + end, more);
  }

  private static long position(Handle handle, String id, String cursor) throws HostException {
    int separator = cursor.indexOf(SEPARATOR);
    long newest = handle.createQuery("SELECT newest FROM feed").mapTo(Long.class).one();
    if (separator > 0 && cursor.substring(0, separator).equals(id)) {
      long position = number(cursor.substring(separator + 1));
      if (position >= 0 && position <= newest) {
        return position;
      }
    }
    throw new HostException(
        HostException.Kind.UNKNOWN_CURSOR, "The cursor is not one of this register's feed.");
  }

  private static long number(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
  }

  private static Change change(String thing, String key, boolean removed) {
    if (thing.equals(MEETING)) {
      return new Change.MeetingChanged(key);
    }
    return removed ? new Change.DocumentRemoved(key) : new Change.DocumentChanged(key);
  }

  private record Entry(long position, Change change) {}
}
