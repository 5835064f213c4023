package se.jamkoll.shell.internal.console;

import static se.jamkoll.shell.internal.console.MeetingCommands.headings;
import static se.jamkoll.shell.internal.console.MeetingCommands.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.factor.Benchmark;
import se.jamkoll.api.factor.BenchmarkComparison;
import se.jamkoll.api.factor.BenchmarkRecord;
import se.jamkoll.api.factor.Benchmarks;
import se.jamkoll.api.factor.FactorExports;
import se.jamkoll.api.factor.FactorMessages;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.StatisticsMessages;
import se.jamkoll.shell.internal.console.ConsoleCommand.Body;
import se.jamkoll.shell.internal.console.ConsoleCommand.Call;
import se.jamkoll.shell.internal.output.Display;
import se.jamkoll.shell.internal.output.Table;

/** The commands about other organisations and other systems: benchmarks and exports. */
public final class BenchmarkCommands {

  private final Benchmarks benchmarks;
  private final FactorExports exports;
  private final FactorMessages messages;
  private final StatisticsMessages statistics;

  /** Creates the commands. */
  public BenchmarkCommands(
      Benchmarks benchmarks,
      FactorExports exports,
      FactorMessages messages,
      StatisticsMessages statistics) {
    this.benchmarks = benchmarks;
    this.exports = exports;
    this.messages = messages;
    this.statistics = statistics;
  }

  /** Returns the commands. */
  public List<ConsoleCommand> all() {
    return List.of(
        command("benchmarks", 0, 0, this::list),
        command("export-benchmark", 3, 3, this::export),
        command("import-benchmark", 2, 2, this::take),
        command("compare-benchmarks", 2, 2, this::compare),
        command("remove-benchmark", 1, 1, this::remove),
        command("export-figures", 4, 4, this::figures));
  }

  private ConsoleCommand command(String name, int least, int most, Body body) {
    return new ConsoleCommand(name, least, most, FactorCommands.saying(body, messages, statistics));
  }

  private void list(Call call) {
    Table table = new Table(headings(call, "label", "id", "from", "to", "items"));
    for (BenchmarkRecord record : benchmarks.all(ConsoleCaller.administrator())) {
      table.add(
          record.label(),
          record.id(),
          record.benchmark().period().from(),
          record.benchmark().period().to(),
          record.benchmark().items());
    }
    print(call, table, "console.benchmarks.none");
  }

  private void export(Call call) {
    Benchmark own = benchmarks.own(ConsoleCaller.administrator(), FactorCommands.query(call, 0));
    write(call, 2, benchmarks.write(own).getBytes(StandardCharsets.UTF_8));
  }

  private void take(Call call) {
    Path file = file(call, 1);
    String json;
    try {
      if (Files.size(file) > 4L * Benchmarks.LONGEST_FILE) {
        throw new UsageException("console.file.large", file);
      }
      json = Files.readString(file);
    } catch (IOException e) {
      throw new UsageException("console.file.unreadable", file);
    }
    BenchmarkRecord taken = benchmarks.take(ConsoleCaller.strategist(), call.argument(0), json);
    call.say("console.benchmark.taken", taken.label());
  }

  private void compare(Call call) {
    BenchmarkComparison comparison =
        benchmarks.compare(ConsoleCaller.administrator(), FactorCommands.query(call, 0));
    Table table =
        new Table(headings(call, "label", "items", "described", "begun", "missing", "indicator"));
    add(table, call.texts().get("console.benchmark.own"), comparison.own());
    comparison.others().forEach(other -> add(table, other.label(), other.benchmark()));
    call.print(table);
    comparison
        .differences()
        .forEach(
            difference ->
                call.out().println(Display.harmless(messages.explain(difference, call.locale()))));
  }

  private static void add(Table table, String label, Benchmark benchmark) {
    table.add(
        label,
        benchmark.items(),
        benchmark.shares().get(HeadlinePart.DESCRIBED_OR_JUSTIFIED),
        benchmark.shares().get(HeadlinePart.BEGUN),
        benchmark.shares().get(HeadlinePart.MISSING),
        benchmark.indicator());
  }

  private void remove(Call call) {
    benchmarks.remove(ConsoleCaller.strategist(), call.argument(0));
    call.say("console.benchmark.removed");
  }

  private void figures(Call call) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      exports.write(
          ConsoleCaller.administrator(),
          kind(call),
          FactorCommands.query(call, 1),
          call.locale(),
          out);
    } catch (IOException e) {
      throw new UsageException("console.file.unwritten", call.argument(3));
    }
    write(call, 3, out.toByteArray());
  }

  private static FactorExports.Kind kind(Call call) {
    String name = call.argument(0).toUpperCase(Locale.ROOT);
    return Arrays.stream(FactorExports.Kind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "console.export.kind",
                    call.argument(0),
                    Arrays.stream(FactorExports.Kind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))));
  }

  /** Writes a file whole or not at all. */
  private static void write(Call call, int place, byte[] content) {
    Path file = file(call, place);
    @Nullable Path folder = file.toAbsolutePath().getParent();
    try {
      Path written =
          folder == null
              ? Files.createTempFile(".jamkoll-", ".tmp")
              : Files.createTempFile(folder, ".jamkoll-", ".tmp");
      try {
        Files.write(written, content);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(written);
      }
    } catch (IOException e) {
      throw new UsageException("console.file.unwritten", file);
    }
    call.say("console.file.written", file);
  }

  private static Path file(Call call, int place) {
    try {
      return Path.of(call.argument(place));
    } catch (InvalidPathException e) {
      throw new UsageException("console.file.unreadable", call.argument(place));
    }
  }
}
