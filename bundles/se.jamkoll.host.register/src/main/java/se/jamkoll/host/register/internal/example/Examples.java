package se.jamkoll.host.register.internal.example;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.host.AgendaItem.Outcome;
import se.jamkoll.host.register.internal.example.Planned.DocumentPlan;
import se.jamkoll.host.register.internal.example.Planned.ItemPlan;
import se.jamkoll.host.register.internal.example.Planned.MeetingPlan;
import se.jamkoll.host.register.internal.example.Planned.VersionPlan;
import se.jamkoll.host.register.internal.store.RegisterDatabase;
import se.jamkoll.host.register.internal.write.Desk;
import se.jamkoll.host.register.internal.write.NewCase;
import se.jamkoll.host.register.internal.write.NewDocument;
import se.jamkoll.host.register.internal.write.NewItem;
import se.jamkoll.host.register.internal.write.Register;

/** Fills a register with the invented region, once and in one transaction: whole or not at all. */
public final class Examples {

  private final Desk desk;
  private final Instant now;
  private final Map<String, String> users = new HashMap<>();
  private final Map<NewCase, String> cases = new HashMap<>();
  private final IdentityHashMap<DocumentPlan, String> documents = new IdentityHashMap<>();
  private final IdentityHashMap<DocumentPlan, Integer> versions = new IdentityHashMap<>();
  private final Map<String, Integer> paragraphs = new HashMap<>();

  private Examples(Desk desk, Instant now) {
    this.desk = desk;
    this.now = now;
  }

  /** Fills a register that has not been filled; returns whether it did. */
  public static boolean fill(RegisterDatabase database, Clock clock) {
    return new Register(database)
        .write(
            desk -> {
              if (!desk.examples().mark(clock.instant())) {
                return false;
              }
              new Examples(desk, clock.instant()).fill();
              return true;
            });
  }

  /**
   * Returns what is in a register, as properties of a service: numbers, the region's name, and who
   * its people are.
   */
  public static Map<String, Object> summary(RegisterDatabase database) {
    return database.read(
        handle ->
            Map.of(
                "examples.accounts", accounts(handle),
                "examples.region", Region.NAME,
                "examples.bodies", count(handle, "body"),
                "examples.meetings", count(handle, "meeting"),
                "examples.documents", count(handle, "document")));
  }

  /** A line for each role of each user: login, role and body, with tabs between. */
  private static String[] accounts(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT login, duty, body_name FROM duty
            JOIN register_user ON register_user.user_key = duty.user_key
            ORDER BY login, duty, body_name""")
        .map(
            (row, context) ->
                String.join(
                    "\t",
                    row.getString("login"),
                    row.getString("duty"),
                    Objects.requireNonNullElse(row.getString("body_name"), "")))
        .list()
        .toArray(String[]::new);
  }

  private static long count(Handle handle, String table) {
    return handle.createQuery("SELECT COUNT(*) FROM " + table).mapTo(Long.class).one();
  }

  private void fill() {
    for (Region.Body body : Region.BODIES) {
      desk.people().addBody(body.name(), body.kind());
    }
    Region.OFFICIALS.forEach(this::add);
    Region.SECRETARIES.forEach(this::add);
    Region.MEMBERS.forEach(this::add);
    add(Region.MANAGER);
    add(Region.STRATEGIST);
    RegionPlan.at(now).forEach(this::add);
  }

  private void add(Region.Person person) {
    String user = desk.people().addUser(person.login(), person.name());
    users.put(person.login(), user);
    if (person.equals(Region.STRATEGIST)) {
      desk.people().give(user, Region.dutyOf(person), null);
      return;
    }
    for (Region.Body body : Region.BODIES) {
      desk.people().give(user, Region.dutyOf(person), body.name());
    }
  }

  private void add(MeetingPlan plan) {
    String meeting =
        desk.meetings().plan(plan.body(), plan.date(), plan.closes(), plan.dispatched());
    boolean held = plan.date().isBefore(LocalDate.ofInstant(now, RegionPlan.ZONE));
    Map<String, Outcome> outcomes = new HashMap<>();
    for (ItemPlan item : plan.items()) {
      String key = put(meeting, plan, item, held);
      if (item.outcome() != Outcome.DECIDED) {
        outcomes.put(key, item.outcome());
      }
    }
    if (held) {
      desk.meetings().hold(meeting, outcomes);
    }
  }

  private String put(String meeting, MeetingPlan plan, ItemPlan item, boolean held) {
    List<String> keys = item.documents().stream().map(document -> upTo(document, plan)).toList();
    return desk.meetings()
        .put(
            meeting,
            new NewItem(
                caseOf(item.about()),
                held ? paragraph(plan) : null,
                item.title(),
                item.type(),
                item.stage(),
                item.late(),
                keys));
  }

  /** Paragraphs are numbered through the year. */
  private String paragraph(MeetingPlan plan) {
    return "§ " + paragraphs.merge(plan.body() + plan.date().getYear(), 1, Integer::sum);
  }

  /** Adds a document, or the versions of it that came before a meeting; returns its key. */
  private String upTo(DocumentPlan plan, MeetingPlan meeting) {
    Instant end = meeting.date().plusDays(1).atStartOfDay(RegionPlan.ZONE).toInstant();
    String key = documents.computeIfAbsent(plan, this::first);
    for (int next = versions.getOrDefault(plan, 1);
        next < plan.versions().size() && plan.versions().get(next).made().isBefore(end);
        next++) {
      VersionPlan version = plan.versions().get(next);
      desk.documents().addVersion(key, version.made(), content(version));
      versions.put(plan, next + 1);
    }
    return key;
  }

  private String first(DocumentPlan plan) {
    VersionPlan version = plan.versions().get(0);
    NewDocument document =
        new NewDocument(
            caseKey(plan.about()),
            plan.type(),
            plan.role(),
            plan.label(),
            plan.title(),
            plan.fileName(),
            plan.state(),
            plan.confidentiality(),
            users.get(plan.writer()),
            version.made());
    String key = desk.documents().add(document, content(version));
    if (plan.routed()) {
      desk.documents().route(key, users.get(Region.MANAGER.login()));
    }
    return key;
  }

  private @Nullable String caseOf(@Nullable NewCase about) {
    return about == null ? null : caseKey(about);
  }

  private String caseKey(NewCase about) {
    return cases.computeIfAbsent(about, desk.documents()::openCase);
  }

  private static ByteArrayInputStream content(VersionPlan version) {
    return new ByteArrayInputStream(version.content().get());
  }
}
