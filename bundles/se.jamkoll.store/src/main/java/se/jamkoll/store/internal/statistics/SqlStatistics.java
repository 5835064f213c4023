package se.jamkoll.store.internal.statistics;

import static java.util.Comparator.comparing;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
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
 * Counts items by what {@link ItemFacts} and {@link MeetingFacts} have written.
 *
 * @param transactions the transactions
 */
public record SqlStatistics(Transactions transactions) implements StatisticsQueries {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private static final Comparator<CountedItem> LATEST_FIRST =
      comparing(CountedItem::date)
          .reversed()
          .thenComparing(item -> Row.key(item.body()))
          .thenComparing(CountedItem::host)
          .thenComparing(CountedItem::meeting)
          .thenComparing(CountedItem::item);

  /** How many rows are asked of the database at a time. */
  private static final int ROWS = 1000;

  @Override
  public List<ItemCount> items(Scope scope, List<Dimension> by) {
    Grouping grouping = new Grouping(by);
    return count(scope, meanings -> new ItemTally(grouping, meanings)).counts();
  }

  /** Goes through the items of a scope; only the meetings' rows are read, in one statement. */
  private <T extends Tally> T count(Scope scope, Function<Meanings, T> tallies) {
    return count(scope, (handle, meanings) -> tallies.apply(meanings));
  }

  private <T extends Tally> T count(Scope scope, BiFunction<Handle, Meanings, T> tallies) {
    Where where = Where.of(scope);
    return transactions.with(
        handle -> {
          Query query =
              where
                  .on(handle.createQuery("select f.* from meeting_facts f where " + where.sql()))
                  .setFetchSize(ROWS);
          try (ResultIterator<CountedMeeting> meetings =
              query.map(Row.to(CountedMeeting::of)).iterator()) {
            // Read after the meetings, so that there is a meaning for all that they refer to.
            Meanings meanings = Meanings.read(handle);
            boolean[] selected = meanings.selected(scope.filters());
            T tally = tallies.apply(handle, meanings);
            meetings.forEachRemaining(meeting -> meeting.count(tally, selected));
            return tally;
          }
        });
  }

  @Override
  public List<ManualCount> manual(Scope scope, List<Dimension> by) {
    Grouping grouping = new Grouping(by);
    Where where = Where.of(scope);
    // "is not null" and not "= 1": H2 then finds no index of days that fits and begins with the
    // assessments, which are few; PostgreSQL expects as many items as there are.
    String sql =
        """
        select f.host, f.meeting, f.meeting_date, f.body, f.body_key, f.administration,
          f.document_type, f.domain, f.level, f.missing_part, f.points3, f.points4, f.described,
          m.level as set_level
        from manual_assessments m join item_facts f on f.item = m.item and f.host = m.host
        where m.valid = 1 and f.counted is not null and %s
        """
            .formatted(where.sql());
    Map<ManualKind, Integer> counts = new HashMap<>();
    transactions.use(
        handle ->
            where
                .on(handle.createQuery(sql))
                .map(Row.to(row -> ManualItem.of(grouping, row)))
                .stream()
                .filter(item -> item.place().isIn(scope.filters()))
                .forEach(item -> counts.merge(item.kind(), 1, Integer::sum)));
    return counts.entrySet().stream()
        .map(each -> each.getKey().count(grouping, each.getValue()))
        .toList();
  }

  /** The meetings tell how many there are and where; the items are read of the latest of those. */
  @Override
  public CountedItems behind(Scope scope, ItemsQuery alike) {
    AlikeTally tally =
        count(
            scope,
            (handle, meanings) ->
                new AlikeTally(
                    alike, meanings, alike.rule() == null ? null : Meanings.findings(handle)));
    List<CountedItem> items =
        transactions.with(handle -> at(handle, tally.latest(alike.limit()), scope, alike));
    return new CountedItems(
        tally.items(), items.stream().sorted(LATEST_FIRST).limit(alike.limit()).toList());
  }

  /** One meeting after the other: H2 finds no way to several of them at once by an index. */
  private static List<CountedItem> at(
      Handle handle, List<AlikeTally.At> meetings, Scope scope, ItemsQuery alike) {
    Where where = Where.of(scope);
    Map<String, Object> values = new HashMap<>();
    String sql =
        """
        select f.host, f.meeting, f.item, f.meeting_date, f.body, f.status, f.level, f.uncertain
        from item_facts f
        where f.host = :host and f.meeting = :meeting and f.counted is not null and %s%s
        """
            .formatted(where.sql(), conditions(scope, alike, values));
    List<CountedItem> items = new ArrayList<>();
    for (AlikeTally.At meeting : meetings) {
      Query query =
          where
              .on(handle.createQuery(sql))
              .bindMap(values)
              .bind("host", meeting.host())
              .bind("meeting", meeting.key());
      if (!alike.levels().isEmpty()) {
        query.bindList("levels", alike.levels().stream().map(Level::name).sorted().toList());
      }
      query.map(Row.to(SqlStatistics::countedItem)).forEach(items::add);
    }
    return items;
  }

  private static String conditions(Scope scope, ItemsQuery alike, Map<String, Object> values) {
    StringBuilder conditions = new StringBuilder(" and f.status = :status");
    values.put("status", alike.status().name());
    scope
        .filters()
        .forEach(
            (dimension, value) -> {
              if (dimension != Dimension.BODY) {
                String column = dimension.name().toLowerCase(Locale.ROOT);
                conditions
                    .append(" and coalesce(f.")
                    .append(column)
                    .append(", '') = :")
                    .append(column);
                values.put(column, value);
              }
            });
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
    return conditions.toString();
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
    return count(scope, KindTally::new)
        .by(kind -> !kind.rules().isEmpty(), Used::of)
        .entrySet()
        .stream()
        .map(each -> each.getKey().ruleUse(each.getValue()))
        .sorted(
            comparing(RuleUse::first)
                .thenComparing(RuleUse::rules)
                .thenComparing(RuleUse::profile)
                .thenComparing(RuleUse::profileVersion))
        .toList();
  }

  /** Items have few combinations of findings: those are counted, and taken apart here. */
  @Override
  public List<FindingCount> findings(Scope scope) {
    Map<Integer, Integer> items = count(scope, FindingTally::new).items();
    Map<Integer, String> findings = transactions.with(Meanings::findings);
    Map<String, Integer> counts = new TreeMap<>();
    items.forEach(
        (id, number) ->
            rulesAndVariants(Objects.requireNonNull(findings.get(id)))
                .forEach(found -> counts.merge(found, number, Integer::sum)));
    return counts.entrySet().stream().map(SqlStatistics::findingCount).toList();
  }

  /** Returns each rule once, and each of its variants. */
  private static Set<String> rulesAndVariants(String found) {
    Set<String> each = new TreeSet<>();
    for (String finding : found.split(" ", -1)) {
      if (finding.isEmpty()) {
        continue;
      }
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
    return count(scope, KindTally::new)
        .by(kind -> kind.level() != null, Versions::of)
        .entrySet()
        .stream()
        .map(each -> each.getKey().count(each.getValue().items()))
        .toList();
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
                    select max(f.body) as body from meeting_facts f
                    group by f.body_key order by body
                    """)
                .map(Row.to(row -> row.text("body")))
                .list());
  }

  private static List<String> keys(@Nullable Set<String> bodies) {
    return bodies == null ? List.of() : bodies.stream().map(Row::key).sorted().toList();
  }

  /** An item with a manual assessment. */
  private record ManualItem(FactPlace place, ManualKind kind) {

    static ManualItem of(Grouping grouping, Row row) {
      FactPlace place = FactPlace.of(row);
      return new ManualItem(place, ManualKind.of(grouping, place, row));
    }
  }

  /** What is alike of the manual assessments that are counted together. */
  private record ManualKind(
      List<String> ofMeeting,
      List<String> ofPlace,
      List<String> ofFound,
      @Nullable Level level,
      int points3,
      int points4,
      boolean described,
      @Nullable Level set) {

    static ManualKind of(Grouping grouping, FactPlace place, Row row) {
      Level level = row.constantOrNull(Level.class, "level");
      return new ManualKind(
          grouping.ofMeeting(
              row.text("host"),
              row.text("meeting"),
              row.day("meeting_date"),
              row.text("body"),
              row.text("body_key")),
          grouping.ofPlace(place),
          grouping.ofFound(level, row.textOrEmpty("missing_part")),
          level,
          row.number("points3"),
          row.number("points4"),
          row.flag("described"),
          row.constantOrNull(Level.class, "set_level"));
    }

    ManualCount count(Grouping grouping, int items) {
      return new ManualCount(
          grouping.group(ofMeeting, ofPlace, ofFound),
          level,
          points3,
          points4,
          described,
          set,
          items);
    }
  }

  /** What items were assessed by. */
  private record Used(String rules, String profile, String profileVersion) {

    static Used of(FactKind kind) {
      return new Used(kind.rules(), kind.profile(), kind.profileVersion());
    }

    RuleUse ruleUse(Count count) {
      return new RuleUse(
          rules, profile, profileVersion, count.first(), count.last(), count.items());
    }
  }

  /** The levels of the first version of a letter and the last. */
  private record Versions(boolean changed, @Nullable Level first, Level last) {

    static Versions of(FactKind kind) {
      return new Versions(kind.changed(), kind.firstLevel(), Objects.requireNonNull(kind.level()));
    }

    VersionCount count(int items) {
      return new VersionCount(changed, first, last, items);
    }
  }

  /** Whose meetings are counted and when, as conditions. */
  private record Where(String sql, Scope scope, List<String> bodies, @Nullable String body) {

    static Where of(Scope scope) {
      StringBuilder sql = new StringBuilder("f.meeting_date >= :from and f.meeting_date <= :to");
      List<String> bodies = keys(scope.bodies());
      if (scope.bodies() != null) {
        sql.append(bodies.isEmpty() ? " and 1 = 0" : " and f.body_key in (<bodies>)");
      }
      String body = Row.key(scope.filters().get(Dimension.BODY));
      if (body != null) {
        sql.append(" and f.body_key = :body");
      }
      return new Where(sql.toString(), scope, bodies, body);
    }

    Query on(Query query) {
      query.bind("from", scope.period().from()).bind("to", scope.period().to());
      if (body != null) {
        query.bind("body", body);
      }
      return bodies.isEmpty() ? query : query.bindList("bodies", bodies);
    }
  }
}
