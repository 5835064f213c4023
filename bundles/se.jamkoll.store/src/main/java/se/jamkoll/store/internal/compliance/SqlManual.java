package se.jamkoll.store.internal.compliance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.ManualAssessment;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.store.ManualStore;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.store.internal.sql.Row;
import se.jamkoll.store.internal.sql.Transactions;

/**
 * People's own assessments of items.
 *
 * @param transactions the transactions
 */
record SqlManual(Transactions transactions) implements ManualStore {

  @Override
  public void keep(ManualAssessment assessment) {
    transactions.use(
        handle -> {
          lapse(handle, assessment.host(), assessment.item(), assessment.made());
          if (!transactions.insertUnlessThere(handle, () -> insert(handle, assessment))) {
            throw new StoreException(
                StoreException.Kind.CONFLICT,
                "Someone else has assessed the item at the same time.",
                null);
          }
        });
  }

  private static void insert(Handle handle, ManualAssessment assessment) {
    VersionKey version = assessment.version();
    handle
        .createUpdate(
            """
            insert into manual_assessments (id, host, item, body, body_key, version_host, document,
              version, level, reason, account, made, lapsed, valid)
            values (:id, :host, :item, :body, :body_key, :version_host, :document,
              :version, :level, :reason, :account, :made, :lapsed, :valid)
            """)
        .bind("id", assessment.id())
        .bind("host", assessment.host())
        .bind("item", assessment.item())
        .bind("body", assessment.body())
        .bind("body_key", Row.key(assessment.body()))
        .bind("version_host", version == null ? null : version.host())
        .bind("document", version == null ? null : version.document())
        .bind("version", version == null ? null : version.version())
        .bind("level", assessment.level())
        .bind("reason", assessment.reason())
        .bind("account", assessment.account())
        .bind("made", assessment.made())
        .bind("lapsed", assessment.lapsed())
        .bind("valid", valid(assessment))
        .execute();
  }

  private static @Nullable Integer valid(ManualAssessment assessment) {
    return assessment.lapsed() == null ? 1 : null;
  }

  @Override
  public void lapse(String host, String item, Instant when) {
    transactions.use(handle -> lapse(handle, host, item, when));
  }

  private static void lapse(Handle handle, String host, String item, Instant when) {
    handle
        .createUpdate(
            """
            update manual_assessments set lapsed = :lapsed, valid = null
            where host = :host and item = :item and valid = 1
            """)
        .bind("host", host)
        .bind("item", item)
        .bind("lapsed", when)
        .execute();
  }

  @Override
  public Map<String, ManualAssessment> valid(String host, Collection<String> items) {
    return transactions.with(handle -> valid(handle, host, Set.copyOf(items)));
  }

  static Map<String, ManualAssessment> valid(Handle handle, String host, Set<String> items) {
    if (items.isEmpty()) {
      return Map.of();
    }
    return handle
        .createQuery(
            """
            select * from manual_assessments
            where host = :host and item in (<items>) and valid = 1
            """)
        .bind("host", host)
        .bindList("items", List.copyOf(items))
        .map(Row.to(SqlManual::assessment))
        .stream()
        .collect(Collectors.toMap(ManualAssessment::item, Function.identity()));
  }

  @Override
  public List<ManualAssessment> history(String host, String item) {
    return transactions.with(
        handle ->
            handle
                .createQuery(
                    """
                    select * from manual_assessments where host = :host and item = :item
                    order by made desc, id desc
                    """)
                .bind("host", host)
                .bind("item", item)
                .map(Row.to(SqlManual::assessment))
                .list());
  }

  private static ManualAssessment assessment(Row row) {
    return new ManualAssessment(
        row.text("id"),
        row.text("host"),
        row.text("item"),
        row.text("body"),
        Outcome.version(row, "version_host", "document", "version"),
        row.constantOrNull(Level.class, "level"),
        row.text("reason"),
        row.text("account"),
        row.instant("made"),
        row.instantOrNull("lapsed"));
  }
}
