package se.jamkoll.store.internal.statistics;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.store.internal.sql.Row;

/**
 * Writes each item of each meeting as it is counted (rubric section 7): as the last check that was
 * begun by the day of the meeting found it, or else the first one after it. What becomes of the
 * item, which is known later, comes from the newest check.
 *
 * <p>What is written stays when the assessments are deleted or made anew by other rules.
 */
public final class ItemFacts {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private static final String MATTERS =
      """
      select matter from item_facts where host = :host and meeting = :meeting
      union select matter from check_items where check_id = :check
      """;

  private static final String INSERT =
      """
      insert into item_facts (host, meeting, item, matter, meeting_date, meeting_month, body,
        body_key, administration, document_type, domain, stage, outcome, status, level, uncertain,
        described, missing_part, points3, points4, rules, profile_id, profile_version, found,
        changed, first_level)
      select c.host, c.meeting, i.item, i.matter, c.meeting_date,
        extract(year from c.meeting_date) * 100 + extract(month from c.meeting_date),
        c.body, c.body_key, i.administration, i.document_type, i.domain, i.stage, i.outcome,
        i.status, i.level, i.uncertain,
        coalesce(i.women_men = 'DESCRIBED', false) or coalesce(i.girls_boys = 'DESCRIBED', false),
        case
          when i.women_men is null or i.girls_boys is null then null
          when i.women_men in ('JUSTIFIED', 'DESCRIBED')
            and i.girls_boys in ('JUSTIFIED', 'DESCRIBED') then 'NOTHING'
          when i.women_men in ('JUSTIFIED', 'DESCRIBED') then 'GIRLS_BOYS'
          when i.girls_boys in ('JUSTIFIED', 'DESCRIBED') then 'WOMEN_MEN'
          else 'BOTH'
        end,
        coalesce(i.points3, 0), coalesce(i.points4, 0),
        a.rules, a.profile_id, a.profile_version,
        coalesce(
          (select string_agg(distinct ' ' || f.rule || coalesce(':' || f.variant, ''), '')
            from findings f where f.assessment = a.id and f.severity <> 'INFO'),
          ''),
        exists (select 1 from assessments e
          where e.host = a.host and e.document = a.document and e.changed < a.changed),
        case
          when i.level <> a.level or i.women_men_appendix is not null
            or i.girls_boys_appendix is not null then null
          when exists (select 1 from assessments e
            where e.host = a.host and e.document = a.document and e.changed < a.changed)
          then
            (select e.level from assessments e
              where e.host = a.host and e.document = a.document and e.rules = a.rules
                and e.profile_id = a.profile_id and e.profile_version = a.profile_version
                and e.changed = (select min(o.changed) from assessments o
                  where o.host = a.host and o.document = a.document)
              order by e.assessed, e.id limit 1)
          else a.level
        end
      from checks c join check_items i on i.check_id = c.id
      left join check_item_assessments d
        on d.check_id = i.check_id and d.item = i.item and d.place = 0
      left join assessments a on a.id = d.assessment
      where c.id = :check and not exists (select 1 from item_facts o
        where o.host = c.host and o.meeting = c.meeting and o.item = i.item)
      """;

  private ItemFacts() {}

  /** Writes the items of a check that is done. */
  public static void of(Handle handle, MeetingCheck check) {
    takeTurns(handle);
    List<String> matters =
        ofMeeting(handle.createQuery(MATTERS), check)
            .bind("check", check.id())
            .map(Row.to(row -> row.text("matter")))
            .list();
    Set<String> meetings = new TreeSet<>(countedAt(handle, check.host(), matters));
    meetings.add(check.meeting());
    String gone =
        isBeforeItsMeeting(check)
            ? ""
            : " and item not in (select item from check_items where check_id = :check)";
    ofMeeting(
            handle.createUpdate(
                "delete from item_facts where host = :host and meeting = :meeting" + gone),
            check)
        .bind("check", check.id())
        .execute();
    ofMeeting(
            handle.createUpdate(
                """
                update item_facts f set
                  stage = (select i.stage from check_items i
                    where i.check_id = :check and i.item = f.item),
                  outcome = (select i.outcome from check_items i
                    where i.check_id = :check and i.item = f.item),
                  matter = (select i.matter from check_items i
                    where i.check_id = :check and i.item = f.item),
                  counted = null
                where host = :host and meeting = :meeting
                """),
            check)
        .bind("check", check.id())
        .execute();
    handle.createUpdate(INSERT).bind("check", check.id()).execute();
    meetings.addAll(count(handle, check.host(), matters));
    MeetingFacts.write(handle, check.host(), meetings);
  }

  /** Deletes the items of a body's meetings before a day; whoever does has the turn. */
  public static void delete(Handle handle, String bodyKey, LocalDate before) {
    handle
        .createUpdate("delete from item_facts where body_key = :body and meeting_date < :day")
        .bind("body", bodyKey)
        .bind("day", before)
        .execute();
    MeetingFacts.delete(handle, bodyKey, before);
  }

  /**
   * Waits until no one else writes items, on whichever node, and keeps others waiting until the
   * transaction ends. Two checks that end at once would both count a matter that they share, and
   * one would count a meeting while the other changes it.
   */
  public static void takeTurns(Handle handle) {
    handle
        .createQuery("select id from item_facts_turn where id = 1 for update")
        .map(Row.to(row -> row.number("id")))
        .one();
  }

  private static boolean isBeforeItsMeeting(MeetingCheck check) {
    LocalDate started = LocalDate.ofInstant(check.started(), SWEDEN);
    return !started.isAfter(check.date());
  }

  private static <S extends SqlStatement<S>> S ofMeeting(S statement, MeetingCheck check) {
    return statement.bind("host", check.host()).bind("meeting", check.meeting());
  }

  /** Returns the meetings that matters are counted at. */
  private static Set<String> countedAt(Handle handle, String host, List<String> matters) {
    return matters.isEmpty()
        ? Set.of()
        : handle
            .createQuery(
                """
                select distinct meeting from item_facts
                where host = :host and matter in (<matters>) and counted = 1
                """)
            .bind("host", host)
            .bindList("matters", matters)
            .map(Row.to(row -> row.text("meeting")))
            .set();
  }

  /**
   * Counts matters where they were decided, or else at the last meeting that was to decide.
   *
   * @return those meetings
   */
  private static Set<String> count(Handle handle, String host, List<String> matters) {
    if (matters.isEmpty()) {
      return Set.of();
    }
    handle
        .createUpdate(
            """
            update item_facts set counted = null
            where host = :host and matter in (<matters>) and counted = 1
            """)
        .bind("host", host)
        .bindList("matters", matters)
        .execute();
    List<Place> deciding =
        handle
            .createQuery(
                """
                select matter, meeting, item from item_facts
                where host = :host and matter in (<matters>) and stage = 'DECIDES'
                  and (outcome is null or outcome = 'DECIDED') and status <> 'NOT_A_DECISION'
                order by case when outcome = 'DECIDED' then 0 else 1 end,
                  meeting_date desc, meeting desc, item desc
                """)
            .bind("host", host)
            .bindList("matters", matters)
            .map(
                Row.to(row -> new Place(row.text("matter"), row.text("meeting"), row.text("item"))))
            .list();
    Set<String> seen = new HashSet<>();
    List<Place> counted = new ArrayList<>();
    for (Place each : deciding) {
      if (seen.add(each.matter())) {
        counted.add(each);
      }
    }
    mark(handle, host, counted);
    return counted.stream().map(Place::meeting).collect(Collectors.toSet());
  }

  private static void mark(Handle handle, String host, List<Place> counted) {
    if (counted.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            update item_facts set counted = 1
            where host = :host and meeting = :meeting and item = :item
            """);
    for (Place each : counted) {
      batch.bind("host", host).bind("meeting", each.meeting()).bind("item", each.item()).add();
    }
    batch.execute();
  }

  /** An item that may be the one that its matter is counted by. */
  private record Place(String matter, String meeting, String item) {}
}
