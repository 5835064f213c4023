package se.jamkoll.shell.internal.console;

import static se.jamkoll.shell.internal.console.MeetingCommands.headings;
import static se.jamkoll.shell.internal.console.MeetingCommands.print;

import java.time.LocalDate;
import java.util.List;
import se.jamkoll.api.compliance.DeletionDecision;
import se.jamkoll.api.compliance.Deletions;
import se.jamkoll.shell.internal.console.ConsoleCommand.Call;
import se.jamkoll.shell.internal.output.Table;

/** The commands about deleting older work by decisions. */
public final class DeletionCommands {

  private final Deletions deletions;

  /** Creates the commands. */
  public DeletionCommands(Deletions deletions) {
    this.deletions = deletions;
  }

  /** Returns the commands. */
  public List<ConsoleCommand> all() {
    return List.of(
        new ConsoleCommand("deletions", 0, 0, this::list),
        new ConsoleCommand("delete-by-decision", 4, 4, this::carryOut));
  }

  private void list(Call call) {
    Table table =
        new Table(headings(call, "decided", "body", "reference", "until", "assessments", "checks"));
    for (DeletionDecision each : deletions.all(ConsoleCaller.administrator())) {
      table.add(
          each.decided(),
          each.body(),
          each.reference(),
          each.before(),
          each.deleted().assessments(),
          each.deleted().checks());
    }
    print(call, table, "console.deletions.none");
  }

  private void carryOut(Call call) {
    LocalDate decided = call.day(1, LocalDate.EPOCH);
    LocalDate before = call.day(3, LocalDate.EPOCH);
    DeletionDecision done =
        deletions.carryOut(
            ConsoleCaller.administrator(), call.argument(0), decided, call.argument(2), before);
    call.say(
        "console.deleted",
        done.deleted().assessments(),
        done.deleted().checks(),
        done.deleted().actions(),
        done.deleted().manual(),
        done.deleted().rounds(),
        done.deleted().answers(),
        done.deleted().improvements());
  }
}
