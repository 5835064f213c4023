package se.jamkoll.store.internal.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.compliance.AssessmentQuery;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.store.internal.sql.Row;

/**
 * The statement that a query of assessments makes: newest changes first, and of one version the
 * newest assessment first.
 *
 * <p>A page goes on where the one before ended by the values of its last row, so that what is added
 * meanwhile moves nothing.
 *
 * @param conditions what is asked for
 * @param lists the lists that are bound
 * @param values the other values that are bound
 * @param limit the most rows
 */
record AssessmentSql(
    List<String> conditions, Map<String, List<?>> lists, Map<String, Object> values, int limit) {

  /** A day is one in Sweden, wherever the program runs. */
  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private static final String BODY = "body_key";

  static AssessmentSql of(AssessmentQuery query) {
    AssessmentSql sql =
        new AssessmentSql(
            new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), query.limit() + 1);
    sql.equal("host", query.host());
    sql.equal("document", query.document());
    sql.oneOf(BODY, query.bodies().stream().map(Row::key).toList());
    sql.oneOf("level", List.copyOf(query.levels()));
    sql.oneOf("status", List.copyOf(query.statuses()));
    sql.equal("uncertain", query.uncertain());
    sql.period(query.from(), query.to());
    sql.newest(query.newest());
    sql.after(query.next());
    return sql;
  }

  /** Returns where to go on after an assessment. */
  static String place(AssessmentRecord last) {
    return micros(last.changed()) + "." + micros(last.assessed()) + "." + last.id();
  }

  Query on(Handle handle) {
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    // One body is the same for all rows, but lets H2 read them in the order of its index.
    String body = values.containsKey(BODY) ? "a.body_key desc, " : "";
    Query query =
        handle
            .createQuery(
                "select * from assessments a"
                    + where
                    + " order by "
                    + body
                    + "a.changed desc, a.assessed desc, a.id desc limit :limit")
            .bindMap(values)
            .bind("limit", limit);
    lists.forEach(query::bindList);
    return query;
  }

  private void equal(String column, @Nullable Object value) {
    if (value != null) {
      conditions.add("a." + column + " = :" + column);
      values.put(column, value);
    }
  }

  private void oneOf(String column, List<?> several) {
    if (several.size() == 1) {
      equal(column, several.get(0));
    } else if (!several.isEmpty()) {
      conditions.add("a." + column + " in (<" + column + ">)");
      lists.put(column, several);
    }
  }

  private void period(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null) {
      conditions.add("a.changed >= :from");
      values.put("from", from.atStartOfDay(SWEDEN).toInstant());
    }
    if (to != null) {
      conditions.add("a.changed < :until");
      values.put("until", to.plusDays(1).atStartOfDay(SWEDEN).toInstant());
    }
  }

  private void newest(boolean only) {
    if (only) {
      conditions.add(SqlAssessments.NONE_NEWER);
    }
  }

  private void after(@Nullable String place) {
    if (place == null) {
      return;
    }
    String[] parts = place.split("\\.", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("No page starts there: " + place);
    }
    conditions.add(
        """
        a.changed <= :last_changed and (a.changed < :last_changed
          or a.assessed < :last_assessed or (a.assessed = :last_assessed and a.id < :last_id))
        """);
    values.put("last_changed", instant(parts[0]));
    values.put("last_assessed", instant(parts[1]));
    values.put("last_id", parts[2]);
  }

  private static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  private static Instant instant(String micros) {
    return Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
  }
}
