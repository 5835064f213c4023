package se.jamkoll.host.register.internal.host;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.AgendaItem.Outcome;
import se.jamkoll.api.host.AgendaItem.Stage;
import se.jamkoll.api.host.CaseFacts;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.api.host.MeetingQuery;

/** Meetings and their agendas, as they stand in the tables. */
final class MeetingRows {

  private MeetingRows() {}

  static List<Meeting> of(Handle handle, MeetingQuery query) {
    return handle
        .createQuery(
            """
            SELECT * FROM meeting WHERE meeting_date BETWEEN :from AND :to
            ORDER BY meeting_date, body_name""")
        .bind("from", query.from())
        .bind("to", query.to())
        .map((row, context) -> meeting(row, null))
        .filter(query::asksFor)
        .list();
  }

  static Optional<Meeting> withAgenda(Handle handle, String key) {
    return handle
        .createQuery("SELECT * FROM meeting WHERE meeting_key = :key")
        .bind("key", key)
        .map((row, context) -> meeting(row, agenda(handle, key, row.getString("body_name"))))
        .findOne();
  }

  private static Meeting meeting(ResultSet row, @Nullable List<AgendaItem> agenda)
      throws SQLException {
    return new Meeting(
        row.getString("meeting_key"),
        row.getString("body_name"),
        row.getObject("meeting_date", LocalDate.class),
        instant(row, "closes"),
        instant(row, "dispatched"),
        agenda);
  }

  /** There is no agenda before its first item. */
  private static @Nullable List<AgendaItem> agenda(Handle handle, String meeting, String body) {
    Map<String, List<HostDocument>> documents = documents(handle, meeting);
    List<AgendaItem> items =
        handle
            .createQuery(
                """
                SELECT item_key, place, item_number, agenda_item.title AS item_title, item_type,
                  stage, outcome, late, agenda_item.case_key, diary_number, body_name,
                  administration, unit, case_type, field
                FROM agenda_item LEFT JOIN case_file ON case_file.case_key = agenda_item.case_key
                WHERE meeting_key = :meeting ORDER BY place""")
            .bind("meeting", meeting)
            .map((row, context) -> item(row, body, documents))
            .list();
    return items.isEmpty() ? null : items;
  }

  private static AgendaItem item(
      ResultSet row, String body, Map<String, List<HostDocument>> documents) throws SQLException {
    String key = row.getString("item_key");
    String caseKey = row.getString("case_key");
    String outcome = row.getString("outcome");
    return new AgendaItem(
        key,
        caseKey == null ? key : caseKey,
        row.getInt("place"),
        row.getString("item_number"),
        row.getString("item_title"),
        row.getString("item_type"),
        Stage.valueOf(row.getString("stage")),
        outcome == null ? null : Outcome.valueOf(outcome),
        row.getBoolean("late"),
        caseKey == null
            ? new CaseFacts(null, null, body, null, null, null, null, null)
            : DocumentRows.facts(row, null),
        documents.getOrDefault(key, List.of()));
  }

  /**
   * Returns the documents of each item. Drafts are working material, and come on the agenda when
   * they are finished.
   */
  private static Map<String, List<HostDocument>> documents(Handle handle, String meeting) {
    Map<String, List<HostDocument>> documents = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT agenda_item.item_key, document.*, document_version.version_number, made,
              diary_number, body_name, administration, unit, case_type, field
            FROM agenda_item
            JOIN agenda_document ON agenda_document.item_key = agenda_item.item_key
            JOIN document ON document.document_key = agenda_document.document_key
            JOIN case_file ON case_file.case_key = document.case_key
            JOIN document_version ON document_version.document_key = document.document_key
              AND document_version.version_number =
                COALESCE(agenda_document.version_number, document.newest_version)
            WHERE agenda_item.meeting_key = :meeting
              AND NOT document.removed AND document.state = 'FINAL'
            ORDER BY agenda_document.place""")
        .bind("meeting", meeting)
        .map((row, context) -> Map.entry(row.getString("item_key"), DocumentRows.document(row)))
        .forEach(
            each ->
                documents
                    .computeIfAbsent(each.getKey(), item -> new ArrayList<>())
                    .add(each.getValue()));
    return documents;
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
