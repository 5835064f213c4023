package se.jamkoll.store.internal.compliance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.ActionQuery;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.store.ActionStore;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.store.internal.sql.Row;
import se.jamkoll.store.internal.sql.Transactions;

/**
 * What people did about what is missing.
 *
 * @param transactions the transactions
 */
record SqlActions(Transactions transactions) implements ActionStore {

  @Override
  public void keep(Action action) {
    transactions.use(
        handle -> {
          if (!transactions.insertUnlessThere(handle, () -> insert(handle, action))) {
            throw new StoreException(
                StoreException.Kind.CONFLICT, "There is an action " + action.id() + ".", null);
          }
        });
  }

  private static void insert(Handle handle, Action action) {
    VersionKey version = action.version();
    VersionKey newVersion = action.newVersion();
    handle
        .createUpdate(
            """
            insert into actions (id, host, meeting, item, body, body_key, version_host, document,
              version, level, kind, minutes_paragraph, text, due, account, made, new_host,
              new_document, new_version, new_level, outcome, closed)
            values (:id, :host, :meeting, :item, :body, :body_key, :version_host, :document,
              :version, :level, :kind, :minutes_paragraph, :text, :due, :account, :made, :new_host,
              :new_document, :new_version, :new_level, :outcome, :closed)
            """)
        .bind("id", action.id())
        .bind("host", action.host())
        .bind("meeting", action.meeting())
        .bind("item", action.item())
        .bind("body", action.body())
        .bind("body_key", Row.key(action.body()))
        .bind("version_host", version == null ? null : version.host())
        .bind("document", version == null ? null : version.document())
        .bind("version", version == null ? null : version.version())
        .bind("level", action.level())
        .bind("kind", action.kind())
        .bind("minutes_paragraph", action.paragraph())
        .bind("text", action.text())
        .bind("due", action.due())
        .bind("account", action.account())
        .bind("made", action.made())
        .bind("new_host", newVersion == null ? null : newVersion.host())
        .bind("new_document", newVersion == null ? null : newVersion.document())
        .bind("new_version", newVersion == null ? null : newVersion.version())
        .bind("new_level", action.newLevel())
        .bind("outcome", action.outcome())
        .bind("closed", action.closed())
        .execute();
  }

  @Override
  public void update(Action action) {
    VersionKey newVersion = action.newVersion();
    transactions.use(
        handle -> {
          int updated =
              handle
                  .createUpdate(
                      """
                      update actions set new_host = :new_host, new_document = :new_document,
                        new_version = :new_version, new_level = :new_level, outcome = :outcome,
                        closed = :closed
                      where id = :id and closed is null
                      """)
                  .bind("id", action.id())
                  .bind("new_host", newVersion == null ? null : newVersion.host())
                  .bind("new_document", newVersion == null ? null : newVersion.document())
                  .bind("new_version", newVersion == null ? null : newVersion.version())
                  .bind("new_level", action.newLevel())
                  .bind("outcome", action.outcome())
                  .bind("closed", action.closed())
                  .execute();
          if (updated == 0) {
            throw new StoreException(
                StoreException.Kind.CONFLICT,
                "The action " + action.id() + " is closed already, or is not there.",
                null);
          }
        });
  }

  @Override
  public Optional<Action> find(String id) {
    return transactions.with(
        handle ->
            handle
                .createQuery("select * from actions where id = :id")
                .bind("id", id)
                .map(Row.to(SqlActions::action))
                .findOne());
  }

  @Override
  public List<Action> find(ActionQuery query) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> values = new LinkedHashMap<>();
    equal("host", query.host(), conditions, values);
    equal("meeting", query.meeting(), conditions, values);
    equal("item", query.item(), conditions, values);
    equal("kind", query.kind(), conditions, values);
    if (query.open() != null) {
      conditions.add(query.open() ? "closed is null" : "closed is not null");
    }
    List<String> bodies = query.bodies().stream().map(Row::key).toList();
    if (!bodies.isEmpty()) {
      conditions.add("body_key in (<bodies>)");
    }
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    return transactions.with(
        handle -> {
          Query sql =
              handle
                  .createQuery(
                      "select * from actions" + where + " order by made desc, id desc limit :limit")
                  .bindMap(values)
                  .bind("limit", query.limit());
          if (!bodies.isEmpty()) {
            sql.bindList("bodies", bodies);
          }
          return sql.map(Row.to(SqlActions::action)).list();
        });
  }

  private static void equal(
      String column, @Nullable Object value, List<String> conditions, Map<String, Object> values) {
    if (value != null) {
      conditions.add(column + " = :" + column);
      values.put(column, value);
    }
  }

  @Override
  public List<Action> openAbout(String host, String document) {
    return transactions.with(
        handle ->
            handle
                .createQuery(
                    """
                    select * from actions where version_host = :host and document = :document
                      and closed is null
                    order by made desc, id desc
                    """)
                .bind("host", host)
                .bind("document", document)
                .map(Row.to(SqlActions::action))
                .list());
  }

  private static Action action(Row row) {
    return new Action(
        row.text("id"),
        row.text("host"),
        row.text("meeting"),
        row.text("item"),
        row.text("body"),
        Outcome.version(row, "version_host", "document", "version"),
        row.constantOrNull(Level.class, "level"),
        row.constant(Action.Kind.class, "kind"),
        row.textOrNull("minutes_paragraph"),
        row.text("text"),
        row.dayOrNull("due"),
        row.text("account"),
        row.instant("made"),
        Outcome.version(row, "new_host", "new_document", "new_version"),
        row.constantOrNull(Level.class, "new_level"),
        row.constantOrNull(Action.Outcome.class, "outcome"),
        row.instantOrNull("closed"));
  }
}
