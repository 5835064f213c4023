package se.jamkoll.store.internal.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Writes each meeting in one row, with the items that are counted there by the numbers of what they
 * say. It is a copy of {@link ItemFacts} that is quick to go through, and written with them.
 */
final class MeetingFacts {

  private static final String OF_MEETINGS =
      "f.counted = 1 and f.host = :host and f.meeting in (<meetings>)";

  private static final String SAME_PLACE =
      """
      p.administration = coalesce(f.administration, '')
        and p.document_type = coalesce(f.document_type, '') and p.domain = coalesce(f.domain, '')
      """;

  private static final String SAME_KIND =
      """
      k.status = f.status and k.level = coalesce(f.level, '') and k.uncertain = f.uncertain
        and k.missing_part = coalesce(f.missing_part, '')
        and k.points3 = f.points3 and k.points4 = f.points4 and k.rules = coalesce(f.rules, '')
        and k.profile_id = coalesce(f.profile_id, '')
        and k.profile_version = coalesce(f.profile_version, '')
        and k.changed = f.changed and k.first_level = coalesce(f.first_level, '')
      """;

  private static final String SAME_FINDINGS =
      "w.begins = substring(f.found from 1 for 200) and w.found = f.found";

  private static final List<String> WRITE =
      List.of(
          """
          insert into fact_places (administration, document_type, domain)
          select distinct coalesce(f.administration, ''), coalesce(f.document_type, ''),
            coalesce(f.domain, '')
          from item_facts f
          where %s and not exists (select 1 from fact_places p where %s)
          """
              .formatted(OF_MEETINGS, SAME_PLACE),
          """
          insert into fact_kinds (status, level, uncertain, missing_part, points3, points4, rules,
            profile_id, profile_version, changed, first_level)
          select distinct f.status, coalesce(f.level, ''), f.uncertain,
            coalesce(f.missing_part, ''), f.points3, f.points4, coalesce(f.rules, ''),
            coalesce(f.profile_id, ''), coalesce(f.profile_version, ''), f.changed,
            coalesce(f.first_level, '')
          from item_facts f
          where %s and not exists (select 1 from fact_kinds k where %s)
          """
              .formatted(OF_MEETINGS, SAME_KIND),
          """
          insert into fact_findings (found, begins)
          select distinct f.found, substring(f.found from 1 for 200)
          from item_facts f
          where %s and not exists (select 1 from fact_findings w where %s)
          """
              .formatted(OF_MEETINGS, SAME_FINDINGS),
          "delete from meeting_facts where host = :host and meeting in (<meetings>)",
          """
          insert into meeting_facts (host, meeting, meeting_date, body, body_key, items)
          select f.host, f.meeting, f.meeting_date, f.body, f.body_key,
            string_agg(p.id || ' ' || k.id || ' ' || w.id, ' ')
          from item_facts f
          join fact_places p on %s
          join fact_kinds k on %s
          join fact_findings w on %s
          where %s
          group by f.host, f.meeting, f.meeting_date, f.body, f.body_key
          """
              .formatted(SAME_PLACE, SAME_KIND, SAME_FINDINGS, OF_MEETINGS));

  private MeetingFacts() {}

  /** Writes meetings anew, as their items are counted now; whoever does has the turn. */
  static void write(Handle handle, String host, Collection<String> meetings) {
    for (String sql : WRITE) {
      handle
          .createUpdate(sql)
          .bind("host", host)
          .bindList("meetings", List.copyOf(meetings))
          .execute();
    }
  }

  /** Deletes the meetings of a body before a day. */
  static void delete(Handle handle, String bodyKey, LocalDate before) {
    handle
        .createUpdate("delete from meeting_facts where body_key = :body and meeting_date < :day")
        .bind("body", bodyKey)
        .bind("day", before)
        .execute();
  }
}
