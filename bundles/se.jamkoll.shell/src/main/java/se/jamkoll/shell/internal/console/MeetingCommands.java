package se.jamkoll.shell.internal.console;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.CheckedMeeting;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.api.compliance.HostStatus;
import se.jamkoll.api.compliance.Hosts;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.compliance.Meetings;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.MeetingQuery;
import se.jamkoll.shell.internal.console.ConsoleCommand.Call;
import se.jamkoll.shell.internal.output.LevelMark;
import se.jamkoll.shell.internal.output.Table;
import se.jamkoll.shell.internal.output.Times;

/** The commands about hosts and their meetings. */
public final class MeetingCommands {

  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int BACK = 30;
  private static final int AHEAD = 90;
  private static final int STEPS = 4;

  private final Hosts hosts;
  private final Meetings meetings;
  private final ComplianceMessages messages;
  private final FindingMessages words;

  /** Creates the commands. */
  public MeetingCommands(
      Hosts hosts, Meetings meetings, ComplianceMessages messages, FindingMessages words) {
    this.hosts = hosts;
    this.meetings = meetings;
    this.messages = messages;
    this.words = words;
  }

  /** Returns the commands. */
  public List<ConsoleCommand> all() {
    return List.of(
        new ConsoleCommand("hosts", 0, 0, this::hosts),
        new ConsoleCommand("follow", 1, 1, this::follow),
        new ConsoleCommand("meetings", 1, 4, this::meetings),
        new ConsoleCommand("meeting", 2, 2, this::meeting),
        new ConsoleCommand("check-meeting", 2, 2, this::check),
        new ConsoleCommand("cancel-check", 2, 2, this::cancel));
  }

  private void hosts(Call call) {
    Table table =
        new Table(headings(call, "id", "name", "state", "answered", "followed", "problem"));
    for (HostStatus host : hosts.all()) {
      table.add(
          host.id(),
          host.name(),
          messages.name(host.state(), call.locale()),
          Times.minute(host.answered()),
          Times.minute(host.followed()),
          host.problem());
    }
    print(call, table, "console.hosts.none");
  }

  private void follow(Call call) {
    hosts.follow(call.argument(0));
    call.say("console.follow", call.argument(0));
  }

  private void meetings(Call call) {
    LocalDate today = LocalDate.now(Times.SWEDEN);
    LocalDate from = call.day(1, today.minusDays(BACK));
    LocalDate to = call.day(2, from.plusDays(BACK + AHEAD));
    if (to.isBefore(from)) {
      throw new UsageException("console.period", from, to);
    }
    String body = call.has(3) ? call.argument(3) : null;
    Table table =
        new Table(headings(call, "meeting", "date", "body", "check", "items", "compliant"));
    for (CheckedMeeting meeting :
        meetings.meetings(
            ConsoleCaller.administrator(), call.argument(0), new MeetingQuery(from, to, body))) {
      MeetingCheck check = meeting.check();
      table.add(
          meeting.meeting().key(),
          meeting.meeting().date(),
          meeting.meeting().body(),
          check == null ? null : messages.name(check.state(), call.locale()),
          check == null ? null : check.total(),
          check == null ? null : meeting.counts().compliant());
    }
    print(call, table, "console.meetings.none");
  }

  private void meeting(Call call) {
    show(call, meetings.meeting(ConsoleCaller.administrator(), call.argument(0), call.argument(1)));
  }

  private void show(Call call, CheckedMeeting checked) {
    call.say("console.meeting", checked.meeting().body(), checked.meeting().date().toString());
    MeetingCheck check = checked.check();
    if (check == null) {
      call.say("console.meeting.unchecked");
    }
    Map<String, ItemResult> results = new HashMap<>();
    if (check != null) {
      check.items().forEach(item -> results.put(item.item(), item));
    }
    Table table = new Table(headings(call, "number", "level", "read", "asked", "item", "title"));
    List<AgendaItem> agenda = checked.meeting().agenda();
    for (AgendaItem item : agenda == null ? List.<AgendaItem>of() : agenda) {
      ItemResult result = results.get(item.key());
      boolean asked = checked.readiness().requested().contains(item.key());
      table.add(
          item.number() == null ? item.order() : item.number(),
          result == null ? null : level(call, result),
          result != null && result.uncertain() ? call.texts().get("console.yes") : null,
          asked ? call.texts().get("console.yes") : null,
          item.key(),
          item.title());
    }
    print(call, table, "console.meeting.empty");
    if (check != null) {
      call.out().println(messages.explain(checked.readiness(), call.locale()));
    }
  }

  private String level(Call call, ItemResult result) {
    Level level = result.level();
    return level == null
        ? words.name(result.status(), call.locale())
        : LevelMark.icon(level) + " " + words.name(level, call.locale());
  }

  /** A person waits; whoever stops waiting stops nothing else. */
  private void check(Call call) throws InterruptedException {
    String host = call.argument(0);
    String key = call.argument(1);
    String body = meetings.meeting(ConsoleCaller.administrator(), host, key).meeting().body();
    MeetingCheck check = meetings.check(ConsoleCaller.secretaryOf(body), host, key);
    int told = 0;
    while (check.state() == MeetingCheck.State.RUNNING) {
      told = tell(call, check, told);
      Thread.sleep(PAUSE.toMillis());
      check = meetings.progress(ConsoleCaller.secretaryOf(body), check.id());
    }
    call.say(
        "console.check.ended",
        messages.name(check.state(), call.locale()),
        check.done(),
        check.total(),
        check.reused());
    String problem = check.problem();
    if (problem != null) {
      call.out().println(problem);
    }
    show(call, meetings.meeting(ConsoleCaller.secretaryOf(body), host, key));
  }

  /** Tells of every quarter. */
  private static int tell(Call call, MeetingCheck check, int told) {
    int step = check.total() == 0 ? 0 : check.done() * STEPS / check.total();
    if (step > told) {
      call.say("progress", check.done(), check.total());
    }
    return Math.max(step, told);
  }

  private void cancel(Call call) {
    String host = call.argument(0);
    String key = call.argument(1);
    String body = meetings.meeting(ConsoleCaller.administrator(), host, key).meeting().body();
    meetings.cancel(ConsoleCaller.secretaryOf(body), host, key);
    call.say("console.check.cancelled");
  }

  static List<String> headings(Call call, String... names) {
    List<String> headings = new ArrayList<>();
    for (String name : names) {
      headings.add(call.texts().get("console.column." + name));
    }
    return headings;
  }

  static void print(Call call, Table table, @Nullable String whenEmpty) {
    if (table.isEmpty() && whenEmpty != null) {
      call.say(whenEmpty);
    } else {
      call.print(table);
    }
  }
}
