package se.jamkoll.shell.internal.console;

import static se.jamkoll.shell.internal.console.MeetingCommands.headings;
import static se.jamkoll.shell.internal.console.MeetingCommands.print;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.ActionQuery;
import se.jamkoll.api.compliance.Actions;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.shell.internal.console.ConsoleCommand.Call;
import se.jamkoll.shell.internal.output.Table;
import se.jamkoll.shell.internal.output.Times;

/** The command about what secretaries have done. */
public final class ActionCommands {

  private static final int MOST = 200;

  private final Actions actions;
  private final ComplianceMessages messages;
  private final FindingMessages words;

  /** Creates the command. */
  public ActionCommands(Actions actions, ComplianceMessages messages, FindingMessages words) {
    this.actions = actions;
    this.messages = messages;
    this.words = words;
  }

  /** Returns the command. */
  public List<ConsoleCommand> all() {
    return List.of(new ConsoleCommand("actions", 0, 0, this::actions));
  }

  /** The words of the secretary are not shown: they are the secretary's and the official's. */
  private void actions(Call call) {
    Table table =
        new Table(headings(call, "made", "body", "item", "kind", "level", "new", "due", "outcome"));
    for (Action action : actions.find(ConsoleCaller.administrator(), ActionQuery.all(MOST))) {
      table.add(
          Times.minute(action.made()),
          action.body(),
          action.item(),
          messages.name(action.kind(), call.locale()),
          name(call, action.level()),
          name(call, action.newLevel()),
          action.due(),
          action.outcome() == null
              ? call.texts().get("console.open")
              : messages.name(action.outcome(), call.locale()));
    }
    print(call, table, "console.actions.none");
  }

  private @Nullable String name(Call call, @Nullable Level level) {
    return level == null ? null : words.name(level, call.locale());
  }
}
