package se.jamkoll.store.internal.compliance;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.ItemResult.Doubt;
import se.jamkoll.api.compliance.ManualAssessment;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.store.CheckStore;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.store.internal.sql.Row;
import se.jamkoll.store.internal.sql.Transactions;
import se.jamkoll.store.internal.statistics.ItemFacts;

/**
 * The checks of meetings, and what they found of each item.
 *
 * @param transactions the transactions
 */
record SqlChecks(Transactions transactions) implements CheckStore {

  private static final String NEWEST_FIRST = " order by c.started desc, c.id desc";

  private static final String NONE_NEWER =
      """
      not exists (select 1 from checks n where n.host = c.host and n.meeting = c.meeting
        and (n.started > c.started or (n.started = c.started and n.id > c.id)))
      """;

  private static final String NONE_NEWER_DONE =
      """
      not exists (select 1 from checks n where n.host = c.host and n.meeting = c.meeting
        and n.state = 'DONE'
        and (n.started > c.started or (n.started = c.started and n.id > c.id)))
      """;

  private static final String INSERT_ITEM =
      """
      insert into check_items (check_id, item, matter, item_order, item_number, item_type, stage,
        outcome, late, %s, status, reason, level, uncertain, doubts, women_men, girls_boys,
        women_men_appendix, girls_boys_appendix, compliant, points3, points4)
      values (:check_id, :item, :matter, :item_order, :item_number, :item_type, :stage,
        :outcome, :late, %s, :status, :reason, :level, :uncertain, :doubts, :women_men,
        :girls_boys, :women_men_appendix, :girls_boys_appendix, :compliant, :points3, :points4)
      """
          .formatted(Facts.COLUMNS, Facts.PARAMETERS);

  @Override
  public void start(MeetingCheck check) {
    transactions.use(
        handle -> {
          if (!transactions.insertUnlessThere(handle, () -> insert(handle, check))) {
            throw new StoreException(
                StoreException.Kind.CONFLICT, "A check of the meeting runs already.", null);
          }
        });
  }

  private static void insert(Handle handle, MeetingCheck check) {
    handle
        .createUpdate(
            """
            insert into checks (id, host, meeting, body, body_key, meeting_date, account, started,
              finished, state, done, total, reused, problem, running)
            values (:id, :host, :meeting, :body, :body_key, :meeting_date, :account, :started,
              :finished, :state, :done, :total, :reused, :problem, :running)
            """)
        .bind("id", check.id())
        .bind("host", check.host())
        .bind("meeting", check.meeting())
        .bind("body", check.body())
        .bind("body_key", Row.key(check.body()))
        .bind("meeting_date", check.date())
        .bind("account", check.account())
        .bind("started", check.started())
        .bind("finished", check.finished())
        .bind("state", check.state())
        .bind("done", check.done())
        .bind("total", check.total())
        .bind("reused", check.reused())
        .bind("problem", check.problem())
        .bind("running", running(check))
        .execute();
  }

  private static @Nullable Integer running(MeetingCheck check) {
    return check.state() == MeetingCheck.State.RUNNING ? 1 : null;
  }

  @Override
  public void update(MeetingCheck check) {
    transactions.use(
        handle -> {
          int updated =
              handle
                  .createUpdate(
                      """
                      update checks set finished = :finished, state = :state, done = :done,
                        total = :total, reused = :reused, problem = :problem, running = :running
                      where id = :id and running = 1
                      """)
                  .bind("id", check.id())
                  .bind("finished", check.finished())
                  .bind("state", check.state())
                  .bind("done", check.done())
                  .bind("total", check.total())
                  .bind("reused", check.reused())
                  .bind("problem", check.problem())
                  .bind("running", running(check))
                  .execute();
          if (updated == 0) {
            throw new StoreException(
                StoreException.Kind.CONFLICT,
                "The check " + check.id() + " has ended already, or is not there.",
                null);
          }
          if (check.state() == MeetingCheck.State.DONE) {
            ItemFacts.of(handle, check);
          }
        });
  }

  @Override
  public void keep(String check, ItemResult item) {
    transactions.use(
        handle -> {
          if (isFound(handle, check, item.item())) {
            remove(handle, check, item.item());
          }
          insert(handle, check, item);
          insertAll(
              handle,
              "insert into check_item_missing (check_id, item, place, rule)"
                  + " values (:check_id, :item, :place, :rule)",
              check,
              item,
              item.missing(),
              rule -> Map.of("rule", rule));
          insertAll(
              handle,
              "insert into check_item_assessments (check_id, item, place, assessment)"
                  + " values (:check_id, :item, :place, :assessment)",
              check,
              item,
              item.assessments(),
              assessment -> Map.of("assessment", assessment));
          insertAll(
              handle,
              "insert into check_item_versions (check_id, item, place, host, document, version)"
                  + " values (:check_id, :item, :place, :host, :document, :version)",
              check,
              item,
              item.versions(),
              key ->
                  Map.of("host", key.host(), "document", key.document(), "version", key.version()));
        });
  }

  private static boolean isFound(Handle handle, String check, String item) {
    return handle
        .createQuery("select 1 from check_items where check_id = :check_id and item = :item")
        .bind("check_id", check)
        .bind("item", item)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private static void remove(Handle handle, String check, String item) {
    for (String table :
        List.of(
            "check_item_missing", "check_item_assessments", "check_item_versions", "check_items")) {
      handle
          .createUpdate("delete from " + table + " where check_id = :check_id and item = :item")
          .bind("check_id", check)
          .bind("item", item)
          .execute();
    }
  }

  private static void insert(Handle handle, String check, ItemResult item) {
    Update insert =
        handle
            .createUpdate(INSERT_ITEM)
            .bind("check_id", check)
            .bind("item", item.item())
            .bind("matter", item.matter())
            .bind("item_order", item.order())
            .bind("item_number", item.number())
            .bind("item_type", item.type())
            .bind("stage", item.stage())
            .bind("outcome", item.outcome())
            .bind("late", item.late())
            .bind("status", item.status())
            .bind("reason", item.reason())
            .bind("level", item.level())
            .bind("uncertain", item.uncertain())
            .bind(
                "doubts",
                item.doubts().stream().sorted().map(Doubt::name).collect(Collectors.joining(" ")))
            .bind("women_men_appendix", item.inAppendix().get(Pair.WOMEN_MEN))
            .bind("girls_boys_appendix", item.inAppendix().get(Pair.GIRLS_BOYS))
            .bind("compliant", item.compliant());
    Facts.bind(insert, item.facts());
    Outcome.bind(insert, item.pairs(), item.points());
    insert.execute();
  }

  private static <T> void insertAll(
      Handle handle,
      String sql,
      String check,
      ItemResult item,
      List<T> values,
      Function<T, Map<String, String>> columns) {
    if (values.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(sql);
    for (int place = 0; place < values.size(); place++) {
      batch
          .bind("check_id", check)
          .bind("item", item.item())
          .bind("place", place)
          .bindMap(columns.apply(values.get(place)))
          .add();
    }
    batch.execute();
  }

  @Override
  public Optional<MeetingCheck> find(String check) {
    return transactions.with(
        handle ->
            withItems(
                handle,
                handle
                    .createQuery("select * from checks c where c.id = :id")
                    .bind("id", check)
                    .map(Row.to(SqlChecks::check))
                    .findOne()));
  }

  @Override
  public Optional<MeetingCheck> newest(String host, String meeting) {
    return transactions.with(
        handle ->
            withItems(
                handle,
                handle
                    .createQuery(
                        "select * from checks c where c.host = :host and c.meeting = :meeting"
                            + NEWEST_FIRST
                            + " limit 1")
                    .bind("host", host)
                    .bind("meeting", meeting)
                    .map(Row.to(SqlChecks::check))
                    .findOne()));
  }

  @Override
  public Optional<MeetingCheck> before(MeetingCheck check) {
    return transactions.with(
        handle ->
            withItems(
                handle,
                handle
                    .createQuery(
                        """
                        select * from checks c where c.host = :host and c.meeting = :meeting
                          and c.id <> :id and c.started <= :started and c.finished is not null
                        """
                            + NEWEST_FIRST
                            + " limit 1")
                    .bind("host", check.host())
                    .bind("meeting", check.meeting())
                    .bind("id", check.id())
                    .bind("started", check.started())
                    .map(Row.to(SqlChecks::check))
                    .findOne()));
  }

  @Override
  public Map<String, MeetingCheck> newest(String host, Set<String> meetings) {
    if (meetings.isEmpty()) {
      return Map.of();
    }
    return transactions.with(
        handle ->
            handle
                .createQuery(
                    "select * from checks c where c.host = :host and c.meeting in (<meetings>) and "
                        + NONE_NEWER)
                .bind("host", host)
                .bindList("meetings", List.copyOf(meetings))
                .map(Row.to(SqlChecks::check))
                .stream()
                .collect(Collectors.toMap(MeetingCheck::meeting, Function.identity())));
  }

  @Override
  public List<MeetingCheck> running() {
    return transactions.with(
        handle ->
            handle
                .createQuery("select * from checks c where c.running = 1 order by c.started, c.id")
                .map(Row.to(SqlChecks::check))
                .list());
  }

  @Override
  public List<ItemResult> history(
      String body, @Nullable LocalDate from, @Nullable LocalDate to, int limit) {
    String period =
        (from == null ? "" : " and c.meeting_date >= :from")
            + (to == null ? "" : " and c.meeting_date <= :to");
    return transactions.with(
        handle -> {
          Query query =
              handle
                  .createQuery(
                      """
                      select i.*, c.host from checks c join check_items i on i.check_id = c.id
                      where c.body_key = :body_key and c.state = 'DONE' %s and %s
                      order by c.meeting_date desc, c.started desc, c.id desc, i.item_order, i.item
                      limit :limit
                      """
                          .formatted(period, NONE_NEWER_DONE))
                  .bind("body_key", Row.key(body))
                  .bind("limit", limit);
          if (from != null) {
            query.bind("from", from);
          }
          if (to != null) {
            query.bind("to", to);
          }
          return complete(handle, query.map(Row.to(SqlChecks::item)).list());
        });
  }

  @Override
  public List<MeetingCheck> withDocument(String host, String document) {
    return transactions.with(
        handle -> {
          Set<String> meetings =
              handle
                  .createQuery(
                      """
                      select distinct c.meeting from check_item_versions v
                      join checks c on c.id = v.check_id
                      where v.host = :host and v.document = :document and c.host = :host and %s
                      """
                          .formatted(NONE_NEWER_DONE))
                  .bind("host", host)
                  .bind("document", document)
                  .map(Row.to(row -> row.text("meeting")))
                  .set();
          return newest(host, meetings).values().stream()
              .sorted(comparing(MeetingCheck::date).thenComparing(MeetingCheck::meeting))
              .toList();
        });
  }

  private static Optional<MeetingCheck> withItems(Handle handle, Optional<MeetingCheck> check) {
    return check.map(
        bare ->
            with(
                bare,
                complete(
                    handle,
                    handle
                        .createQuery(
                            """
                            select i.*, c.host from check_items i join checks c on c.id = i.check_id
                            where i.check_id = :id order by i.item_order, i.item
                            """)
                        .bind("id", bare.id())
                        .map(Row.to(SqlChecks::item))
                        .list())));
  }

  /** Adds to items, in their order, what is in tables of its own. */
  private static List<ItemResult> complete(Handle handle, List<Found> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    Set<String> checks = items.stream().map(Found::check).collect(Collectors.toSet());
    Map<Place, List<String>> missing =
        lists(handle, checks, "check_item_missing", row -> row.text("rule"));
    Map<Place, List<String>> assessments =
        lists(handle, checks, "check_item_assessments", row -> row.text("assessment"));
    Map<Place, List<VersionKey>> versions =
        lists(
            handle,
            checks,
            "check_item_versions",
            row -> new VersionKey(row.text("host"), row.text("document"), row.text("version")));
    Map<Place, ManualAssessment> manual = manual(handle, items);
    return items.stream()
        .map(
            found ->
                with(
                    found.bare(),
                    missing.getOrDefault(found.place(), List.of()),
                    assessments.getOrDefault(found.place(), List.of()),
                    versions.getOrDefault(found.place(), List.of()),
                    manual.get(new Place(found.host(), found.bare().item()))))
        .toList();
  }

  private static <T> Map<Place, List<T>> lists(
      Handle handle, Collection<String> checks, String table, Row.Reading<T> value) {
    Map<Place, List<T>> lists = new HashMap<>();
    handle
        .createQuery(
            "select * from "
                + table
                + " where check_id in (<checks>) order by check_id, item, place")
        .bindList("checks", List.copyOf(checks))
        .map(
            Row.to(
                row -> Map.entry(new Place(row.text("check_id"), row.text("item")), value.of(row))))
        .forEach(
            each ->
                lists
                    .computeIfAbsent(each.getKey(), place -> new ArrayList<>())
                    .add(each.getValue()));
    return lists;
  }

  private static Map<Place, ManualAssessment> manual(Handle handle, List<Found> items) {
    Map<Place, ManualAssessment> valid = new LinkedHashMap<>();
    items.stream()
        .collect(
            Collectors.groupingBy(
                Found::host, Collectors.mapping(found -> found.bare().item(), Collectors.toSet())))
        .forEach(
            (host, keys) ->
                SqlManual.valid(handle, host, keys)
                    .forEach((item, each) -> valid.put(new Place(host, item), each)));
    return valid;
  }

  private static MeetingCheck check(Row row) {
    return new MeetingCheck(
        row.text("id"),
        row.text("host"),
        row.text("meeting"),
        row.text("body"),
        row.day("meeting_date"),
        row.textOrNull("account"),
        row.instant("started"),
        row.instantOrNull("finished"),
        row.constant(MeetingCheck.State.class, "state"),
        row.number("done"),
        row.number("total"),
        row.number("reused"),
        row.textOrNull("problem"),
        List.of());
  }

  private static MeetingCheck with(MeetingCheck bare, List<ItemResult> items) {
    return new MeetingCheck(
        bare.id(),
        bare.host(),
        bare.meeting(),
        bare.body(),
        bare.date(),
        bare.account(),
        bare.started(),
        bare.finished(),
        bare.state(),
        bare.done(),
        bare.total(),
        bare.reused(),
        bare.problem(),
        items);
  }

  private static Found item(Row row) {
    return new Found(
        row.text("host"),
        row.text("check_id"),
        new ItemResult(
            row.text("item"),
            row.text("matter"),
            row.number("item_order"),
            row.textOrNull("item_number"),
            row.textOrNull("item_type"),
            row.constant(AgendaItem.Stage.class, "stage"),
            row.constantOrNull(AgendaItem.Outcome.class, "outcome"),
            row.flag("late"),
            Facts.of(row),
            row.constant(AssessmentStatus.class, "status"),
            row.textOrNull("reason"),
            row.constantOrNull(Level.class, "level"),
            row.flag("uncertain"),
            doubts(row.text("doubts")),
            Outcome.pairs(row),
            inAppendix(row),
            row.flagOrNull("compliant"),
            Outcome.points(row),
            List.of(),
            List.of(),
            List.of(),
            null));
  }

  private static ItemResult with(
      ItemResult bare,
      List<String> missing,
      List<String> assessments,
      List<VersionKey> versions,
      @Nullable ManualAssessment manual) {
    return new ItemResult(
        bare.item(),
        bare.matter(),
        bare.order(),
        bare.number(),
        bare.type(),
        bare.stage(),
        bare.outcome(),
        bare.late(),
        bare.facts(),
        bare.status(),
        bare.reason(),
        bare.level(),
        bare.uncertain(),
        bare.doubts(),
        bare.pairs(),
        bare.inAppendix(),
        bare.compliant(),
        bare.points(),
        missing,
        assessments,
        versions,
        manual);
  }

  private static Set<Doubt> doubts(String names) {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    Arrays.stream(names.split(" ", -1))
        .filter(name -> !name.isEmpty())
        .map(Doubt::valueOf)
        .forEach(doubts::add);
    return doubts;
  }

  private static Map<Pair, String> inAppendix(Row row) {
    Map<Pair, String> names = new EnumMap<>(Pair.class);
    String womenMen = row.textOrNull("women_men_appendix");
    if (womenMen != null) {
      names.put(Pair.WOMEN_MEN, womenMen);
    }
    String girlsBoys = row.textOrNull("girls_boys_appendix");
    if (girlsBoys != null) {
      names.put(Pair.GIRLS_BOYS, girlsBoys);
    }
    return names;
  }

  /**
   * An item as its own row tells.
   *
   * @param host the id of the host
   * @param check the id of the check
   * @param bare the item, without what is in other tables
   */
  private record Found(String host, String check, ItemResult bare) {

    Place place() {
      return new Place(check, bare.item());
    }
  }

  /**
   * An item of a check, or of a host.
   *
   * @param of the id of the check or the host
   * @param item the key of the item
   */
  private record Place(String of, String item) {}
}
