package se.jamkoll.shell.internal.console;

import static se.jamkoll.shell.internal.console.MeetingCommands.headings;
import static se.jamkoll.shell.internal.console.MeetingCommands.print;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.Assessments;
import se.jamkoll.api.compliance.Assessments.Reassessment;
import se.jamkoll.api.compliance.ProfileRecord;
import se.jamkoll.api.compliance.Profiles;
import se.jamkoll.api.compliance.Profiles.DryRun;
import se.jamkoll.shell.internal.console.ConsoleCommand.Call;
import se.jamkoll.shell.internal.output.Table;
import se.jamkoll.shell.internal.output.Times;

/** The commands about profiles, and about assessing once more. */
public final class ProfileCommands {

  private static final int MOST_ITEMS = 1_000;

  private final Profiles profiles;
  private final Assessments assessments;
  private final FindingMessages words;

  /** Creates the commands. */
  public ProfileCommands(Profiles profiles, Assessments assessments, FindingMessages words) {
    this.profiles = profiles;
    this.assessments = assessments;
    this.words = words;
  }

  /** Returns the commands. */
  public List<ConsoleCommand> all() {
    return List.of(
        new ConsoleCommand("profiles", 0, 0, this::newest),
        new ConsoleCommand("profile-history", 1, 1, this::history),
        new ConsoleCommand("keep-profile", 1, 1, this::keep),
        new ConsoleCommand("dry-run", 2, 2, this::dryRun),
        new ConsoleCommand("reassess", 0, 0, this::reassess),
        new ConsoleCommand("reassessment", 0, 0, this::reassessment),
        new ConsoleCommand("cancel-reassess", 0, 0, this::cancel));
  }

  private void newest(Call call) {
    show(call, profiles.newest(ConsoleCaller.administrator()));
  }

  private void history(Call call) {
    show(call, profiles.history(ConsoleCaller.administrator(), call.argument(0)));
  }

  private static void show(Call call, List<ProfileRecord> records) {
    Table table = new Table(headings(call, "profile", "version", "kept", "account", "hash"));
    for (ProfileRecord record : records) {
      table.add(
          record.id(),
          record.version(),
          Times.minute(record.kept()),
          record.account(),
          record.hash());
    }
    print(call, table, "console.profiles.none");
  }

  private void keep(Call call) {
    ProfileRecord kept = profiles.keep(ConsoleCaller.administrator(), null, file(call));
    call.say("console.profile.kept", kept.id(), kept.version());
  }

  private void dryRun(Call call) {
    Path file = file(call);
    int items = call.number(1, 1, MOST_ITEMS, MOST_ITEMS);
    DryRun run = profiles.dryRun(ConsoleCaller.administrator(), null, file, items);
    call.say("console.dry-run", run.tried(), run.changed().size(), run.gone());
    if (!run.changed().isEmpty()) {
      Table table = new Table(headings(call, "document", "before", "after", "more", "less"));
      for (Profiles.Changed changed : run.changed()) {
        table.add(
            changed.version().host() + " " + changed.version().document(),
            name(call, changed.before()),
            name(call, changed.after()),
            without(changed.missingAfter(), changed.missingBefore()),
            without(changed.missingBefore(), changed.missingAfter()));
      }
      call.print(table);
    }
  }

  private @Nullable String name(Call call, @Nullable Level level) {
    return level == null ? null : words.name(level, call.locale());
  }

  private static String without(List<String> rules, List<String> others) {
    return String.join(", ", rules.stream().filter(rule -> !others.contains(rule)).toList());
  }

  private void reassess(Call call) {
    show(call, assessments.reassess(ConsoleCaller.administrator()));
  }

  private void reassessment(Call call) {
    show(call, assessments.reassessment(ConsoleCaller.administrator()));
  }

  private void cancel(Call call) {
    assessments.cancelReassessment(ConsoleCaller.administrator());
    call.say("console.reassess.cancelled");
  }

  private static void show(Call call, Reassessment how) {
    String key = how.running() ? "console.reassess.running" : "console.reassess.ended";
    call.say(key, how.rules(), how.done(), how.gone(), how.left());
  }

  private static Path file(Call call) {
    try {
      return Path.of(call.argument(0));
    } catch (InvalidPathException e) {
      throw new UsageException("profile.unreadable", call.argument(0));
    }
  }
}
