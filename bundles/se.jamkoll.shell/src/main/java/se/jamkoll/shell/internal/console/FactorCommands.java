package se.jamkoll.shell.internal.console;

import static se.jamkoll.shell.internal.console.MeetingCommands.headings;
import static se.jamkoll.shell.internal.console.MeetingCommands.print;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.factor.Checklist;
import se.jamkoll.api.factor.Factor;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorMessages;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.Factors;
import se.jamkoll.api.factor.FigureQuery;
import se.jamkoll.api.factor.RegionTable;
import se.jamkoll.api.factor.Round;
import se.jamkoll.api.factor.RoundScore;
import se.jamkoll.api.factor.RoundSummary;
import se.jamkoll.api.factor.Rounds;
import se.jamkoll.api.factor.SuggestionAnswer;
import se.jamkoll.api.factor.Suggestions;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.statistics.StatisticsException;
import se.jamkoll.api.statistics.StatisticsMessages;
import se.jamkoll.shell.internal.console.ConsoleCommand.Body;
import se.jamkoll.shell.internal.console.ConsoleCommand.Call;
import se.jamkoll.shell.internal.output.Display;
import se.jamkoll.shell.internal.output.Table;
import se.jamkoll.shell.internal.output.Times;

/** The commands about the ten factors: the checklist, the suggested score, and rounds. */
public final class FactorCommands {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  private final Factors factors;
  private final Suggestions suggestions;
  private final Rounds rounds;
  private final FactorMessages messages;
  private final StatisticsMessages statistics;

  /** Creates the commands. */
  public FactorCommands(
      Factors factors,
      Suggestions suggestions,
      Rounds rounds,
      FactorMessages messages,
      StatisticsMessages statistics) {
    this.factors = factors;
    this.suggestions = suggestions;
    this.rounds = rounds;
    this.messages = messages;
    this.statistics = statistics;
  }

  /** Returns the commands. */
  public List<ConsoleCommand> all() {
    return List.of(
        command("factors", 0, 1, this::factors),
        command("regions", 0, 0, this::regions),
        command("suggestion", 1, 3, this::suggestion),
        command("answer-suggestion", 4, 5, this::answer),
        command("suggestion-answers", 0, 1, this::answers),
        command("publish-score", 1, 1, this::publish),
        command("rounds", 0, 1, this::rounds),
        command("open-round", 2, 3, this::openRound),
        command("round", 1, 1, this::round),
        command("score", 3, 4, this::score),
        command("close-round", 1, 1, this::closeRound));
  }

  private ConsoleCommand command(String name, int least, int most, Body body) {
    return new ConsoleCommand(name, least, most, saying(body, messages, statistics));
  }

  /** Returns a command that says what is wrong with factors or statistics. */
  static Body saying(Body body, FactorMessages messages, StatisticsMessages statistics) {
    return call -> {
      try {
        body.run(call);
      } catch (FactorException e) {
        call.out().println(Display.harmless(messages.explain(e, call.locale())));
      } catch (StatisticsException e) {
        call.out().println(Display.harmless(statistics.explain(e, call.locale())));
      }
    };
  }

  private void factors(Call call) {
    int year = call.number(0, FIRST_YEAR, LAST_YEAR, LocalDate.now(Times.SWEDEN).getYear());
    Checklist checklist = factors.checklist(year, call.locale());
    Table table = new Table(headings(call, "factor", "wording"));
    for (Factor factor : checklist.factors()) {
      table.add(factor.number(), factor.name());
    }
    call.print(table);
    call.say(
        "console.factors.scale",
        messages.name(checklist.scale(), call.locale()),
        String.join(" · ", checklist.labels()));
  }

  private void regions(Call call) {
    RegionTable regions = factors.regions(call.locale());
    call.say("console.regions");
    List<String> headings = new ArrayList<>(headings(call, "factor"));
    regions.years().forEach(year -> headings.add(String.valueOf(year)));
    headings.add(call.texts().get("console.column.wording"));
    Table table = new Table(headings);
    for (RegionTable.Row row : regions.rows()) {
      add(table, regions, row.factor().number(), row.means(), row.factor().name());
    }
    add(table, regions, "", regions.means(), call.texts().get("console.regions.mean"));
    call.print(table);
    call.out().println(regions.source());
  }

  private static void add(
      Table table,
      RegionTable regions,
      Object number,
      Map<Integer, BigDecimal> means,
      String name) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(number);
    regions.years().forEach(year -> cells.add(means.get(year)));
    cells.add(name);
    table.add(cells.toArray());
  }

  /** Returns the figures that arguments name: a period, a scale and perhaps a body. */
  static FigureQuery query(Call call, int place) {
    return new FigureQuery(null, Period.named(call.argument(place)), scale(call, place + 1));
  }

  static FactorScale scale(Call call, int place) {
    return call.number(place, 3, 4, FactorScale.SCALE4.top()) == FactorScale.SCALE3.top()
        ? FactorScale.SCALE3
        : FactorScale.SCALE4;
  }

  private static @Nullable String body(Call call, int place) {
    return call.has(place) ? call.argument(place) : null;
  }

  private void suggestion(Call call) {
    FigureQuery query = query(call, 0).of(body(call, 2));
    messages
        .explain(suggestions.suggest(ConsoleCaller.administrator(), query), call.locale())
        .forEach(sentence -> call.out().println(Display.harmless(sentence)));
  }

  private void answer(Call call) {
    FigureQuery query = query(call, 0).of(body(call, 4));
    String points = call.argument(2);
    BigDecimal given = points.equals("-") ? null : points(points);
    SuggestionAnswer answer =
        suggestions.answer(ConsoleCaller.strategist(), query, given, call.argument(3), null);
    call.say("console.suggestion.answered", answer.score().points(), answer.id());
  }

  private static BigDecimal points(String text) {
    try {
      return new BigDecimal(text.replace(',', '.'));
    } catch (NumberFormatException e) {
      throw new UsageException("console.points", text);
    }
  }

  private void answers(Call call) {
    Table table =
        new Table(
            headings(call, "answered", "id", "from", "to", "scale", "items", "suggested", "score"));
    for (SuggestionAnswer answer :
        suggestions.answers(ConsoleCaller.administrator(), body(call, 0))) {
      table.add(
          Times.minute(answer.answered()),
          answer.id(),
          answer.query().period().from(),
          answer.query().period().to(),
          messages.name(answer.query().scale(), call.locale()),
          answer.items(),
          answer.suggested().points(),
          answer.score().points());
    }
    print(call, table, "console.answers.none");
  }

  private void publish(Call call) {
    Table table = new Table(headings(call, "sink", "problem"));
    suggestions
        .publish(ConsoleCaller.strategist(), call.argument(0))
        .forEach(
            delivery ->
                table.add(
                    delivery.sink(), Display.harmless(messages.explain(delivery, call.locale()))));
    print(call, table, "console.sinks.none");
  }

  private void rounds(Call call) {
    Table table = new Table(headings(call, "date", "id", "scale", "state"));
    for (Round round : rounds.all(ConsoleCaller.administrator(), body(call, 0))) {
      table.add(
          round.date(),
          round.id(),
          messages.name(round.scale(), call.locale()),
          messages.name(round.state(), call.locale()));
    }
    print(call, table, "console.rounds.none");
  }

  private void openRound(Call call) {
    LocalDate day = call.day(0, LocalDate.now(Times.SWEDEN));
    Round round = rounds.open(ConsoleCaller.strategist(), body(call, 2), day, scale(call, 1));
    call.say("console.round.opened", round.id());
  }

  private void round(Call call) {
    RoundSummary summary = rounds.summary(ConsoleCaller.administrator(), call.argument(0));
    Map<Integer, BigDecimal> changes =
        summary.changes().stream()
            .collect(
                Collectors.toMap(RoundSummary.Change::factor, RoundSummary.Change::difference));
    Table table = new Table(headings(call, "factor", "score", "change", "owner", "improve"));
    for (RoundScore score : summary.scores()) {
      table.add(
          score.factor(),
          score.score().points(),
          changes.get(score.factor()),
          score.owner(),
          score.improve() ? call.texts().get("console.yes") : null);
    }
    print(call, table, "console.scores.none");
    BigDecimal mean = summary.mean();
    if (mean != null) {
      call.say("console.round.sum", summary.sum().points(), summary.most(), mean);
    }
    if (!summary.lowest().isEmpty()) {
      call.say(
          "console.round.lowest",
          summary.lowest().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
  }

  private void score(Call call) {
    int factor = call.number(1, 1, Factor.COUNT, 1);
    rounds.score(
        ConsoleCaller.strategist(),
        call.argument(0),
        new Rounds.Scoring(factor, points(call.argument(2)), call.argument(3, ""), null, false));
    call.say("console.scored", factor);
  }

  private void closeRound(Call call) {
    rounds.close(ConsoleCaller.strategist(), call.argument(0));
    call.say("console.round.closed");
  }
}
