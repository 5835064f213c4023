package se.jamkoll.shell.internal.console;

import static se.jamkoll.shell.internal.console.MeetingCommands.headings;
import static se.jamkoll.shell.internal.console.MeetingCommands.print;

import java.util.List;
import java.util.TreeMap;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.api.store.AuditLog;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.Jobs;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.shell.internal.console.ConsoleCommand.Call;
import se.jamkoll.shell.internal.output.Table;
import se.jamkoll.shell.internal.output.Times;

/** The commands about work that waits, and about what was done by whom. */
public final class WorkCommands {

  private static final int MOST = 1_000;
  private static final int SHOWN = 50;

  private final Jobs jobs;
  private final ComplianceStore store;
  private final ComplianceMessages messages;

  /** Creates the commands. */
  public WorkCommands(Jobs jobs, ComplianceStore store, ComplianceMessages messages) {
    this.jobs = jobs;
    this.store = store;
    this.messages = messages;
  }

  /** Returns the commands. */
  public List<ConsoleCommand> all() {
    return List.of(
        new ConsoleCommand("jobs", 0, 1, this::jobs),
        new ConsoleCommand("retry", 2, 2, this::retry),
        new ConsoleCommand("audit", 0, 1, this::audit));
  }

  private void jobs(Call call) {
    if (call.has(0)) {
      entries(call, call.argument(0));
      return;
    }
    Table table = new Table(headings(call, "kind", "waiting", "running", "failed", "due"));
    new TreeMap<>(jobs.counts(ConsoleCaller.administrator()))
        .forEach(
            (kind, counts) ->
                table.add(
                    kind,
                    counts.waiting(),
                    counts.running(),
                    counts.failed(),
                    Times.minute(counts.oldestDue())));
    print(call, table, "console.jobs.none");
  }

  private void entries(Call call, String kind) {
    Table table = new Table(headings(call, "key", "state", "due", "attempts", "problem"));
    for (WorkQueue.Entry entry : jobs.entries(ConsoleCaller.administrator(), kind, MOST)) {
      table.add(
          entry.work().key(),
          messages.name(entry.state(), call.locale()),
          Times.minute(entry.work().due()),
          entry.attempts(),
          entry.lastFailure());
    }
    print(call, table, "console.jobs.none");
  }

  private void retry(Call call) {
    jobs.retry(ConsoleCaller.administrator(), call.argument(0), call.argument(1));
    call.say("console.retry");
  }

  private void audit(Call call) {
    Table table = new Table(headings(call, "when", "account", "what", "body", "object", "refused"));
    for (AuditLog.Entry entry : store.audit().newest(call.number(0, 1, MOST, SHOWN))) {
      table.add(
          Times.minute(entry.when()),
          entry.account(),
          entry.what(),
          entry.body(),
          entry.object(),
          entry.refused() ? call.texts().get("console.yes") : null);
    }
    print(call, table, "console.audit.none");
  }
}
