package se.jamkoll.shell.internal.console;

import static se.jamkoll.shell.internal.console.MeetingCommands.headings;
import static se.jamkoll.shell.internal.console.MeetingCommands.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.api.statistics.ActionFigures;
import se.jamkoll.api.statistics.Comparison;
import se.jamkoll.api.statistics.CompletionEffect;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Figure;
import se.jamkoll.api.statistics.FindingFrequencies;
import se.jamkoll.api.statistics.Gap;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.statistics.RuleUse;
import se.jamkoll.api.statistics.Selection;
import se.jamkoll.api.statistics.Share;
import se.jamkoll.api.statistics.Statistics;
import se.jamkoll.api.statistics.StatisticsException;
import se.jamkoll.api.statistics.StatisticsMessages;
import se.jamkoll.api.statistics.StatisticsQuery;
import se.jamkoll.api.statistics.StatisticsTable;
import se.jamkoll.api.statistics.Trend;
import se.jamkoll.api.statistics.TrendQuery;
import se.jamkoll.shell.internal.console.ConsoleCommand.Body;
import se.jamkoll.shell.internal.console.ConsoleCommand.Call;
import se.jamkoll.shell.internal.output.Display;
import se.jamkoll.shell.internal.output.Table;
import se.jamkoll.shell.internal.output.Times;

/** The commands about statistics. */
public final class StatisticsCommands {

  private static final double PERCENT = 100;

  private final Statistics statistics;
  private final StatisticsMessages messages;
  private final ComplianceMessages actions;
  private final FindingMessages words;

  /** Creates the commands. */
  public StatisticsCommands(
      Statistics statistics,
      StatisticsMessages messages,
      ComplianceMessages actions,
      FindingMessages words) {
    this.statistics = statistics;
    this.messages = messages;
    this.actions = actions;
    this.words = words;
  }

  /** Returns the commands. */
  public List<ConsoleCommand> all() {
    return List.of(
        new ConsoleCommand("statistics", 0, 3, explained(this::table)),
        new ConsoleCommand("trend", 0, 3, explained(this::trend)),
        new ConsoleCommand("before-after", 2, 3, explained(this::compare)),
        new ConsoleCommand("findings", 0, 2, explained(this::findings)),
        new ConsoleCommand("completion", 0, 2, explained(this::completion)),
        new ConsoleCommand("outcomes", 0, 2, explained(this::outcomes)));
  }

  /** What cannot be given is told in one sentence. */
  private Body explained(Body body) {
    return call -> {
      try {
        body.run(call);
      } catch (StatisticsException e) {
        call.out().println(Display.harmless(messages.explain(e, call.locale())));
      }
    };
  }

  private void table(Call call) {
    StatisticsQuery query =
        new StatisticsQuery(selection(call, 0, 2), Dimension.list(call.argument(1, "")));
    StatisticsTable table = statistics.table(ConsoleCaller.administrator(), query);
    Table shown =
        new Table(
            headings(
                call,
                "group",
                "n",
                "described",
                "begun",
                "missing",
                "mean3",
                "mean4",
                "beside",
                "manual"));
    for (Figure figure : table.figures()) {
      add(call, shown, group(figure.group(), call.locale()), figure);
    }
    add(call, shown, call.texts().get("console.statistics.all"), table.total());
    print(call, shown, null);
    tell(call, table.versions(), table.gaps());
  }

  private void add(Call call, Table table, String name, Figure figure) {
    Figure.Content content = figure.content();
    if (content == null) {
      String hidden = call.texts().get("console.statistics.hidden");
      table.add(name, hidden, null, null, null, null, null, null, null);
      return;
    }
    table.add(
        name,
        content.machine().n(),
        share(content.headline().get(HeadlinePart.DESCRIBED_OR_JUSTIFIED)),
        share(content.headline().get(HeadlinePart.BEGUN)),
        share(content.headline().get(HeadlinePart.MISSING)),
        mean(call, content.machine().mean3()),
        mean(call, content.machine().mean4()),
        beside(content.beside(), call.locale()),
        content.setByHand() + content.exemptedByHand());
  }

  private void trend(Call call) {
    Dimension unit = call.has(1) ? Dimension.named(call.argument(1)) : Dimension.MONTH;
    TrendQuery query =
        new TrendQuery(selection(call, 0, 2), unit, HeadlinePart.DESCRIBED_OR_JUSTIFIED, null);
    Trend trend = statistics.trend(ConsoleCaller.administrator(), query);
    Table shown = new Table(headings(call, "group", "n", "described", "limits", "signals"));
    for (Trend.Point point : trend.points()) {
      Share share = point.share();
      shown.add(
          messages.group(unit, point.time(), call.locale()),
          share == null ? call.texts().get("console.statistics.hidden") : share.of(),
          share(share),
          limits(point),
          point.signals().stream()
              .map(signal -> messages.name(signal, call.locale()))
              .collect(Collectors.joining(", ")));
    }
    print(call, shown, null);
    call.out().println(messages.explain(trend, call.locale()));
    trend
        .improvements()
        .forEach(each -> call.say("console.statistics.done", each.on().toString(), each.what()));
    tell(call, trend.versions(), trend.gaps());
  }

  private static @Nullable String limits(Trend.Point point) {
    Double lower = point.lower();
    Double upper = point.upper();
    return lower == null || upper == null ? null : percent(lower) + "–" + percent(upper) + " %";
  }

  private void compare(Call call) {
    Period after = Period.named(call.argument(1));
    Comparison comparison =
        statistics.compare(
            ConsoleCaller.administrator(),
            selection(call, 0, 2),
            after,
            HeadlinePart.DESCRIBED_OR_JUSTIFIED);
    call.out().println(messages.explain(comparison, call.locale()));
  }

  private void findings(Call call) {
    FindingFrequencies found =
        statistics.findings(ConsoleCaller.administrator(), selection(call, 0, 1));
    if (found.hidden()) {
      call.say("console.statistics.hidden");
      return;
    }
    Table shown = new Table(headings(call, "items", "share", "finding"));
    for (FindingFrequencies.Frequency each : found.findings()) {
      shown.add(each.share().count(), share(each.share()), words.rule(each.rule(), call.locale()));
    }
    for (FindingFrequencies.Frequency each : found.families()) {
      shown.add(each.share().count(), share(each.share()), each.rule() + " " + each.variant());
    }
    print(call, shown, "console.statistics.none");
  }

  private void completion(Call call) {
    CompletionEffect effect =
        statistics.completion(ConsoleCaller.administrator(), selection(call, 0, 1));
    Table shown = new Table(headings(call, "from", "to", "items"));
    for (CompletionEffect.Move move : effect.moves()) {
      shown.add(
          words.name(move.from(), call.locale()),
          words.name(move.to(), call.locale()),
          move.items());
    }
    print(call, shown, "console.completion.none");
    call.say(
        "console.completion.compared",
        effect.compared(),
        effect.better(),
        effect.worse(),
        effect.unchanged(),
        effect.notComparable());
    Share first = effect.first();
    Share last = effect.last();
    if (first == null || last == null) {
      call.say("console.statistics.hidden");
      return;
    }
    call.say("console.completion.shares", text(first), text(last));
  }

  private void outcomes(Call call) {
    ActionFigures figures =
        statistics.actions(ConsoleCaller.administrator(), selection(call, 0, 1));
    Table shown = new Table(headings(call, "kind", "outcome", "actions", "compliant"));
    for (ActionFigures.Row row : figures.rows()) {
      shown.add(
          actions.name(row.kind(), call.locale()),
          row.outcome() == null
              ? call.texts().get("console.open")
              : actions.name(row.outcome(), call.locale()),
          row.actions(),
          row.reached());
    }
    print(call, shown, "console.actions.none");
  }

  private static Selection selection(Call call, int period, int body) {
    String year = String.valueOf(LocalDate.now(Times.SWEDEN).getYear());
    Period of = Period.named(call.argument(period, year));
    return call.has(body) ? Selection.of(of, call.argument(body)) : Selection.of(of);
  }

  private String group(Map<Dimension, String> group, Locale locale) {
    List<String> names = new ArrayList<>();
    group.forEach((dimension, value) -> names.add(messages.group(dimension, value, locale)));
    return String.join(", ", names);
  }

  private static void tell(Call call, List<RuleUse> versions, List<Gap> gaps) {
    if (!versions.isEmpty()) {
      call.say(
          "console.statistics.rules",
          versions.stream()
              .map(
                  each ->
                      each.rules()
                          + "/"
                          + each.profile()
                          + " "
                          + each.profileVersion()
                          + " ("
                          + each.first()
                          + "–"
                          + each.last()
                          + ")")
              .collect(Collectors.joining(", ")));
    }
    for (Gap gap : gaps) {
      call.say("console.statistics.gap", gap.body(), gap.before().toString(), gap.reference());
    }
  }

  private String beside(Map<AssessmentStatus, Integer> beside, Locale locale) {
    return Arrays.stream(AssessmentStatus.values())
        .filter(beside::containsKey)
        .map(status -> words.name(status, locale) + " " + beside.get(status))
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String share(@Nullable Share share) {
    return share == null ? null : text(share);
  }

  private static String text(Share share) {
    return percent(share.value())
        + " % ("
        + percent(share.low())
        + "–"
        + percent(share.high())
        + ")";
  }

  private static long percent(double share) {
    return Math.round(share * PERCENT);
  }

  private static @Nullable String mean(Call call, @Nullable Double mean) {
    return mean == null ? null : String.format(call.locale(), "%.2f", mean);
  }
}
