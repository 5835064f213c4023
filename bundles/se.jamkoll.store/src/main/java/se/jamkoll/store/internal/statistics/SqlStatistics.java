package se.jamkoll.store.internal.statistics;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.statistics.CountedItem;
import se.jamkoll.api.statistics.CountedItems;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.ItemsQuery;
import se.jamkoll.api.statistics.RuleUse;
import se.jamkoll.api.store.StatisticsQueries;
import se.jamkoll.store.internal.sql.Row;
import se.jamkoll.store.internal.sql.Transactions;

/**
 * Counts items by what {@link ItemFacts} has written.
 *
 * @param transactions the transactions
 */
public record SqlStatistics(Transactions transactions) implements StatisticsQueries {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private static final int MONTHS = 100;

  @Override
  public List<ItemCount> items(Scope scope, List<Dimension> by) {
    Grouping grouping = new Grouping(by);
    Where where = Where.of(scope);
    String sql =
        """
        select %s count(*) as items, min(f.meeting_date) as first_day,
          max(f.meeting_date) as last_day, f.status, f.level, f.points3, f.points4, f.uncertain
        from item_facts f where %s
        group by %s f.status, f.level, f.points3, f.points4, f.uncertain
        """
            .formatted(grouping.select(), where.sql(), grouping.groupBy());
    Map<ItemKind, ItemCount> counts = new LinkedHashMap<>();
    transactions.use(
        handle ->
            where
                .on(handle.createQuery(sql))
                .map(Row.to(row -> itemCount(grouping, row)))
                .forEach(each -> counts.merge(ItemKind.of(each), each, SqlStatistics::joined)));
    return List.copyOf(counts.values());
  }

  private static ItemCount itemCount(Grouping grouping, Row row) {
    return new ItemCount(
        grouping.of(row),
        row.day("first_day"),
        row.day("last_day"),
        row.constant(AssessmentStatus.class, "status"),
        row.constantOrNull(Level.class, "level"),
        row.number("points3"),
        row.number("points4"),
        row.flag("uncertain"),
        row.number("items"));
  }

  /** Months of one quarter are one group. */
  private static ItemCount joined(ItemCount one, ItemCount other) {
    return new ItemCount(
        one.group(),
        one.first().isBefore(other.first()) ? one.first() : other.first(),
        one.last().isAfter(other.last()) ? one.last() : other.last(),
        one.status(),
        one.level(),
        one.points3(),
        one.points4(),
        one.uncertain(),
        one.items() + other.items());
  }

  @Override
  public List<ManualCount> manual(Scope scope, List<Dimension> by) {
    Grouping grouping = new Grouping(by);
    Where where = Where.of(scope);
    String sql =
        """
        select %s count(*) as items, f.level, f.points3, f.points4, f.described,
          m.level as set_level
        from manual_assessments m join item_facts f on f.item = m.item and f.host = m.host
        where m.valid = 1 and %s
        group by %s f.level, f.points3, f.points4, f.described, m.level
        """
            .formatted(grouping.select(), where.sql(), grouping.groupBy());
    return transactions.with(
        handle ->
            where
                .on(handle.createQuery(sql))
                .map(
                    Row.to(
                        row ->
                            new ManualCount(
                                grouping.of(row),
                                row.constantOrNull(Level.class, "level"),
                                row.number("points3"),
                                row.number("points4"),
                                row.flag("described"),
                                row.constantOrNull(Level.class, "set_level"),
                                row.number("items"))))
                .list());
  }

  @Override
  public CountedItems behind(Scope scope, ItemsQuery alike) {
    Where where = Where.of(scope);
    StringBuilder conditions = new StringBuilder(where.sql()).append(" and f.status = :status");
    Map<String, Object> values = new HashMap<>(Map.of("status", alike.status().name()));
    if (!alike.levels().isEmpty()) {
      conditions.append(" and f.level in (<levels>)");
    }
    if (alike.missingPart() != null) {
      conditions.append(" and f.missing_part = :missing");
      values.put("missing", alike.missingPart().name());
    }
    if (alike.rule() != null) {
      conditions.append(" and (f.found || ' ' like :rule or f.found like :variant)");
      values.put("rule", "% " + literally(alike.rule()) + " %");
      values.put("variant", "% " + literally(alike.rule()) + ":%");
    }
    return transactions.with(
        handle ->
            new CountedItems(
                where
                    .on(alike(handle, "select count(*) from item_facts f", conditions, alike))
                    .bindMap(values)
                    .mapTo(Integer.class)
                    .one(),
                where
                    .on(
                        alike(
                            handle,
                            """
                            select f.host, f.meeting, f.item, f.meeting_date, f.body, f.status,
                              f.level, f.uncertain
                            from item_facts f\
                            """,
                            conditions.append(
                                """
                                 order by f.meeting_date desc, f.body_key, f.host, f.meeting, f.item
                                fetch first :limit rows only
                                """),
                            alike))
                    .bindMap(values)
                    .bind("limit", alike.limit())
                    .map(Row.to(SqlStatistics::countedItem))
                    .list()));
  }

  private static Query alike(
      Handle handle, String select, CharSequence conditions, ItemsQuery alike) {
    Query query = handle.createQuery(select + " where " + conditions);
    return alike.levels().isEmpty()
        ? query
        : query.bindList("levels", alike.levels().stream().map(Level::name).sorted().toList());
  }

  /** Keeps a text from being a pattern. */
  private static String literally(String text) {
    return text.replaceAll("[\\\\%_]", "\\\\$0");
  }

  private static CountedItem countedItem(Row row) {
    return new CountedItem(
        row.text("host"),
        row.text("meeting"),
        row.text("item"),
        row.day("meeting_date"),
        row.text("body"),
        row.constant(AssessmentStatus.class, "status"),
        row.constantOrNull(Level.class, "level"),
        row.flag("uncertain"));
  }

  @Override
  public List<RuleUse> versions(Scope scope) {
    Where where = Where.of(scope);
    String sql =
        """
        select f.rules, f.profile_id, f.profile_version, min(f.meeting_date) as first_day,
          max(f.meeting_date) as last_day, count(*) as items
        from item_facts f where %s and f.rules is not null
        group by f.rules, f.profile_id, f.profile_version
        order by first_day, f.rules, f.profile_id, f.profile_version
        """
            .formatted(where.sql());
    return transactions.with(
        handle ->
            where
                .on(handle.createQuery(sql))
                .map(
                    Row.to(
                        row ->
                            new RuleUse(
                                row.text("rules"),
                                row.text("profile_id"),
                                row.text("profile_version"),
                                row.day("first_day"),
                                row.day("last_day"),
                                row.number("items"))))
                .list());
  }

  /** Items have few combinations of findings: those are counted, and taken apart here. */
  @Override
  public List<FindingCount> findings(Scope scope) {
    Where where = Where.of(scope);
    String sql =
        """
        select f.found, count(*) as items from item_facts f
        where %s and f.level is not null and f.found <> ''
        group by f.found
        """
            .formatted(where.sql());
    Map<String, Integer> counts = new TreeMap<>();
    transactions.use(
        handle ->
            where
                .on(handle.createQuery(sql))
                .map(Row.to(row -> Map.entry(row.text("found"), row.number("items"))))
                .forEach(
                    each ->
                        rulesAndVariants(each.getKey())
                            .forEach(found -> counts.merge(found, each.getValue(), Integer::sum))));
    return counts.entrySet().stream().map(SqlStatistics::findingCount).toList();
  }

  /** Returns each rule once, and each of its variants. */
  private static Set<String> rulesAndVariants(String found) {
    Set<String> each = new TreeSet<>();
    for (String finding : found.strip().split(" ", -1)) {
      each.add(finding);
      int variant = finding.indexOf(':');
      if (variant > 0) {
        each.add(finding.substring(0, variant));
      }
    }
    return each;
  }

  private static FindingCount findingCount(Map.Entry<String, Integer> found) {
    int variant = found.getKey().indexOf(':');
    return variant < 0
        ? new FindingCount(found.getKey(), null, found.getValue())
        : new FindingCount(
            found.getKey().substring(0, variant),
            found.getKey().substring(variant + 1),
            found.getValue());
  }

  @Override
  public List<VersionCount> firstAndLast(Scope scope) {
    Where where = Where.of(scope);
    String sql =
        """
        select f.changed, f.first_level, f.level, count(*) as items from item_facts f
        where %s and f.level is not null
        group by f.changed, f.first_level, f.level
        """
            .formatted(where.sql());
    return transactions.with(
        handle ->
            where
                .on(handle.createQuery(sql))
                .map(
                    Row.to(
                        row ->
                            new VersionCount(
                                row.flag("changed"),
                                row.constantOrNull(Level.class, "first_level"),
                                row.constant(Level.class, "level"),
                                row.number("items"))))
                .list());
  }

  @Override
  public List<ActionCount> actions(Scope scope) {
    List<String> bodies = keys(scope.bodies());
    String body = scope.filters().get(Dimension.BODY);
    String sql =
        """
        select a.kind, a.outcome, a.new_level, count(*) as actions from actions a
        where a.made >= :start and a.made < :end %s %s
        group by a.kind, a.outcome, a.new_level
        """
            .formatted(
                bodies.isEmpty() ? "" : "and a.body_key in (<bodies>)",
                body == null ? "" : "and a.body_key = :body");
    return transactions.with(
        handle -> {
          Query query =
              handle
                  .createQuery(sql)
                  .bind("start", scope.period().from().atStartOfDay(SWEDEN).toInstant())
                  .bind("end", scope.period().to().plusDays(1).atStartOfDay(SWEDEN).toInstant());
          if (!bodies.isEmpty()) {
            query.bindList("bodies", bodies);
          }
          if (body != null) {
            query.bind("body", Row.key(body));
          }
          return query
              .map(
                  Row.to(
                      row ->
                          new ActionCount(
                              row.constant(Action.Kind.class, "kind"),
                              row.constantOrNull(Action.Outcome.class, "outcome"),
                              row.constantOrNull(Level.class, "new_level"),
                              row.number("actions"))))
              .list();
        });
  }

  @Override
  public List<String> bodies() {
    return transactions.with(
        handle ->
            handle
                .createQuery(
                    """
                    select max(f.body) as body from item_facts f where f.counted = 1
                    group by f.body_key order by body
                    """)
                .map(Row.to(row -> row.text("body")))
                .list());
  }

  private static List<String> keys(@Nullable Set<String> bodies) {
    return bodies == null ? List.of() : bodies.stream().map(Row::key).sorted().toList();
  }

  /** What is alike of the items that are counted together. */
  private record ItemKind(
      List<String> group,
      AssessmentStatus status,
      @Nullable Level level,
      int points3,
      int points4,
      boolean uncertain) {

    static ItemKind of(ItemCount count) {
      return new ItemKind(
          count.group(),
          count.status(),
          count.level(),
          count.points3(),
          count.points4(),
          count.uncertain());
    }
  }

  /** The columns that dimensions are read from. */
  private record Grouping(List<Dimension> by) {

    /** Returns what is selected, each with a comma after it. */
    String select() {
      StringBuilder sql = new StringBuilder();
      for (int place = 0; place < by.size(); place++) {
        String name = "g" + place;
        switch (by.get(place)) {
          case BODY -> sql.append("max(f.body) as ").append(name).append(", ");
          case MEETING ->
              sql.append("f.meeting_date as ")
                  .append(name)
                  .append("_day, f.host as ")
                  .append(name)
                  .append("_host, f.meeting as ")
                  .append(name)
                  .append("_key, ");
          case MONTH,
              QUARTER,
              HALF_YEAR,
              ADMINISTRATION,
              DOCUMENT_TYPE,
              DOMAIN,
              LEVEL,
              MISSING_PART ->
              sql.append("f.")
                  .append(column(by.get(place)))
                  .append(" as ")
                  .append(name)
                  .append(", ");
        }
      }
      return sql.toString();
    }

    /** Returns what is grouped by, each with a comma after it. */
    String groupBy() {
      StringBuilder sql = new StringBuilder();
      for (Dimension each : by) {
        if (each == Dimension.MEETING) {
          sql.append("f.meeting_date, f.host, f.meeting, ");
        } else {
          sql.append("f.").append(column(each)).append(", ");
        }
      }
      return sql.toString();
    }

    List<String> of(Row row) {
      List<String> group = new ArrayList<>();
      for (int place = 0; place < by.size(); place++) {
        group.add(value(row, by.get(place), "g" + place));
      }
      return group;
    }

    private static String value(Row row, Dimension dimension, String name) {
      if (dimension == Dimension.MEETING) {
        return row.day(name + "_day")
            + "/"
            + row.text(name + "_host")
            + "/"
            + row.text(name + "_key");
      }
      if (dimension.isTime()) {
        int month = row.number(name);
        return String.valueOf(dimension.of(LocalDate.of(month / MONTHS, month % MONTHS, 1)));
      }
      String value = row.textOrNull(name);
      return value == null ? "" : value;
    }

    private static String column(Dimension dimension) {
      return switch (dimension) {
        case BODY -> "body_key";
        case MONTH, QUARTER, HALF_YEAR -> "meeting_month";
        case ADMINISTRATION, DOCUMENT_TYPE, DOMAIN, LEVEL, MISSING_PART, MEETING ->
            dimension.name().toLowerCase(Locale.ROOT);
      };
    }
  }

  /** Which items are counted, as conditions. */
  private record Where(String sql, Scope scope, List<String> bodies, Map<String, String> values) {

    static Where of(Scope scope) {
      StringBuilder sql =
          new StringBuilder("f.counted = 1 and f.meeting_date >= :from and f.meeting_date <= :to");
      List<String> bodies = keys(scope.bodies());
      if (scope.bodies() != null) {
        sql.append(bodies.isEmpty() ? " and 1 = 0" : " and f.body_key in (<bodies>)");
      }
      Map<String, String> values = new TreeMap<>();
      scope
          .filters()
          .forEach(
              (dimension, value) -> {
                String column = Grouping.column(dimension);
                if (value.isEmpty()) {
                  sql.append(" and f.").append(column).append(" is null");
                } else {
                  sql.append(" and f.").append(column).append(" = :").append(column);
                  values.put(
                      column, dimension == Dimension.BODY ? value.toLowerCase(Locale.ROOT) : value);
                }
              });
      return new Where(sql.toString(), scope, bodies, values);
    }

    Query on(Query query) {
      query.bind("from", scope.period().from()).bind("to", scope.period().to()).bindMap(values);
      return bodies.isEmpty() ? query : query.bindList("bodies", bodies);
    }
  }
}
