package se.jamkoll.store.internal.queue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.store.Work;
import se.jamkoll.api.store.WorkQueue.Counts;
import se.jamkoll.api.store.WorkQueue.Entry;
import se.jamkoll.api.store.WorkQueue.State;
import se.jamkoll.store.internal.sql.Row;

/**
 * The statements on work and on when it is done.
 *
 * <p>A row of work has one of db-scheduler's beside it, unless it has failed for good. Whoever
 * changes both takes the row of work first, so that none waits for another in a circle.
 */
final class WorkTable {

  /** The name of db-scheduler's one task. */
  static final String TASK = "work";

  private static final String OF_WORK = " where kind = :kind and work_key = :key";

  private static final String WITH_TIMES =
      """
      from work w left join scheduled_tasks t
        on t.task_name = 'work' and t.task_instance = w.instance
      """;

  private WorkTable() {}

  /** Returns what work is called by db-scheduler. */
  static String instance(String kind, String key) {
    return kind + '/' + key;
  }

  /** A row of work. */
  record Found(Work work, int attempts, boolean failed, boolean parked, @Nullable Work again) {}

  /** Returns work and keeps others from changing it until the transaction ends. */
  static Optional<Found> lock(Handle handle, String kind, String key) {
    return handle
        .createQuery("select * from work" + OF_WORK + " for update")
        .bind("kind", kind)
        .bind("key", key)
        .map(Row.to(WorkTable::found))
        .findOne();
  }

  static Optional<Found> find(Handle handle, String instance) {
    return handle
        .createQuery("select * from work where instance = :instance")
        .bind("instance", instance)
        .map(Row.to(WorkTable::found))
        .findOne();
  }

  static void insert(Handle handle, Work work) {
    handle
        .createUpdate(
            """
            insert into work (kind, work_key, instance, payload, due, priority, attempts, failed,
              parked)
            values (:kind, :key, :instance, :payload, :due, :priority, 0, false, false)
            """)
        .bind("kind", work.kind())
        .bind("key", work.key())
        .bind("instance", instance(work.kind(), work.key()))
        .bind("payload", work.payload())
        .bind("due", work.due())
        .bind("priority", work.priority())
        .execute();
  }

  /** Begins with other work under the same name. */
  static void renew(Handle handle, Work work) {
    handle
        .createUpdate(
            """
            update work set payload = :payload, due = :due, priority = :priority, attempts = 0,
              failure = null, failed = false, parked = false, again_payload = null,
              again_due = null, again_priority = null
            """
                + OF_WORK)
        .bind("kind", work.kind())
        .bind("key", work.key())
        .bind("payload", work.payload())
        .bind("due", work.due())
        .bind("priority", work.priority())
        .execute();
  }

  /** Keeps what is to be done once the same work, which is being done, is done. */
  static void setAgain(Handle handle, Work work, @Nullable Work again) {
    handle
        .createUpdate(
            """
            update work set again_payload = :payload, again_due = :due, again_priority = :priority
            """
                + OF_WORK)
        .bind("kind", work.kind())
        .bind("key", work.key())
        .bind("payload", again == null ? null : again.payload())
        .bind("due", again == null ? null : again.due())
        .bind("priority", again == null ? null : again.priority())
        .execute();
  }

  static void setFailure(
      Handle handle, Work work, int attempts, String reason, Instant due, boolean failed) {
    handle
        .createUpdate(
            """
            update work set attempts = :attempts, failure = :reason, due = :due, failed = :failed,
              parked = false
            """
                + OF_WORK)
        .bind("kind", work.kind())
        .bind("key", work.key())
        .bind("attempts", attempts)
        .bind("reason", reason)
        .bind("due", due)
        .bind("failed", failed)
        .execute();
  }

  static void park(Handle handle, Work work) {
    handle
        .createUpdate("update work set parked = true" + OF_WORK)
        .bind("kind", work.kind())
        .bind("key", work.key())
        .execute();
  }

  static int delete(Handle handle, String kind, String key) {
    return handle
        .createUpdate("delete from work" + OF_WORK)
        .bind("kind", kind)
        .bind("key", key)
        .execute();
  }

  /**
   * Lets waiting work be done no later and no less urgently than given. Until the transaction ends
   * no one begins it, so that it sees what the transaction keeps.
   *
   * @return whether it waited
   */
  static boolean bringForward(Handle handle, Work work) {
    int waiting =
        handle
            .createUpdate(
                """
                update scheduled_tasks set execution_time = least(execution_time, :due),
                  priority = greatest(priority, :priority), version = version + 1
                where task_name = 'work' and task_instance = :instance and picked = false
                """)
            .bind("instance", instance(work.kind(), work.key()))
            .bind("due", work.due())
            .bind("priority", work.priority())
            .execute();
    if (waiting > 0) {
      handle
          .createUpdate(
              "update work set due = least(due, :due), priority = greatest(priority, :priority)"
                  + OF_WORK)
          .bind("kind", work.kind())
          .bind("key", work.key())
          .bind("due", work.due())
          .bind("priority", work.priority())
          .execute();
    }
    return waiting > 0;
  }

  /** Removes the time of waiting work; returns whether it waited. */
  static boolean deleteTime(Handle handle, String kind, String key) {
    return handle
            .createUpdate(
                """
                delete from scheduled_tasks
                where task_name = 'work' and task_instance = :instance and picked = false
                """)
            .bind("instance", instance(kind, key))
            .execute()
        > 0;
  }

  static void setPriority(Handle handle, Work work) {
    handle
        .createUpdate(
            """
            update scheduled_tasks set priority = :priority
            where task_name = 'work' and task_instance = :instance
            """)
        .bind("instance", instance(work.kind(), work.key()))
        .bind("priority", work.priority())
        .execute();
  }

  /** Lets work of a kind that waited for someone to do it be done now. */
  static void unpark(Handle handle, String kind, Instant now) {
    handle
        .createUpdate(
            """
            update scheduled_tasks set execution_time = :now, version = version + 1
            where task_name = 'work' and picked = false and task_instance in
              (select instance from work where kind = :kind and parked)
            """)
        .bind("kind", kind)
        .bind("now", now)
        .execute();
  }

  /**
   * Lets everything that a killed process was doing be done again, where no other can be doing it.
   */
  static void releaseAll(Handle handle, Instant now) {
    handle
        .createUpdate(
            """
            update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,
              execution_time = :now, version = version + 1
            where picked = true
            """)
        .bind("now", now)
        .execute();
  }

  static List<Entry> entries(Handle handle, @Nullable String kind, int limit) {
    Query query =
        handle.createQuery(
            "select w.*, t.picked "
                + WITH_TIMES
                + (kind == null ? "" : " where w.kind = :kind")
                + """
                   order by w.failed, t.picked desc, w.priority desc, w.due, w.kind, w.work_key
                  limit :limit
                  """);
    if (kind != null) {
      query.bind("kind", kind);
    }
    return query.bind("limit", limit).map(Row.to(WorkTable::entry)).list();
  }

  static Map<String, Counts> counts(Handle handle) {
    return handle
        .createQuery(
            """
            select w.kind,
              sum(case when t.picked = false then 1 when w.again_due is not null then 1 else 0 end)
                as waiting,
              sum(case when t.picked = true then 1 else 0 end) as running,
              sum(case when w.failed then 1 else 0 end) as failed,
              min(case when t.picked = false then w.due end) as oldest
            """
                + WITH_TIMES
                + " group by w.kind")
        .map(
            Row.to(
                row ->
                    Map.entry(
                        row.text("kind"),
                        new Counts(
                            row.large("waiting"),
                            row.large("running"),
                            row.large("failed"),
                            row.instantOrNull("oldest")))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static Optional<Instant> oldestDue(Handle handle, int leastPriority) {
    return handle
        .createQuery(
            "select w.due "
                + WITH_TIMES
                + """
                   where t.picked = false and w.priority >= :priority and not w.failed
                  order by w.due limit 1
                  """)
        .bind("priority", leastPriority)
        .map(Row.to(row -> row.instant("due")))
        .findOne();
  }

  private static Found found(Row row) {
    Work work =
        new Work(
            row.text("kind"),
            row.text("work_key"),
            row.text("payload"),
            row.instant("due"),
            row.number("priority"));
    Instant again = row.instantOrNull("again_due");
    return new Found(
        work,
        row.number("attempts"),
        row.flag("failed"),
        row.flag("parked"),
        again == null
            ? null
            : new Work(
                work.kind(),
                work.key(),
                row.text("again_payload"),
                again,
                row.number("again_priority")));
  }

  private static Entry entry(Row row) {
    Found found = found(row);
    State state =
        found.failed()
            ? State.FAILED
            : Boolean.TRUE.equals(row.flagOrNull("picked")) ? State.RUNNING : State.WAITING;
    return new Entry(found.work(), state, found.attempts(), row.textOrNull("failure"));
  }
}
