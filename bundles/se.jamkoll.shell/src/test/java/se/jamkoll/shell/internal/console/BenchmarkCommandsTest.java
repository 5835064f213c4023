package se.jamkoll.shell.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.factor.Benchmark;
import se.jamkoll.api.factor.BenchmarkComparison;
import se.jamkoll.api.factor.BenchmarkComparison.Difference;
import se.jamkoll.api.factor.BenchmarkComparison.What;
import se.jamkoll.api.factor.BenchmarkRecord;
import se.jamkoll.api.factor.Benchmarks;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorException.Problem;
import se.jamkoll.api.factor.FactorExports;
import se.jamkoll.api.factor.FactorMessages;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FigureQuery;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.statistics.StatisticsException;
import se.jamkoll.api.statistics.StatisticsMessages;

class BenchmarkCommandsTest {

  @TempDir Path folder;

  private final Shelf shelf = new Shelf();
  private final List<ConsoleCommand> commands =
      new BenchmarkCommands(
              shelf,
              BenchmarkCommandsTest::export,
              fake(FactorMessages.class, (proxy, method, said) -> word(said)),
              fake(StatisticsMessages.class, (proxy, method, said) -> word(said)))
          .all();

  private static <T> T fake(Class<T> type, InvocationHandler answers) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
  }

  private static String word(Object[] said) {
    if (said[0] instanceof FactorException problem) {
      return "problem " + problem.problem() + " " + problem.details();
    }
    return said[0] instanceof StatisticsException problem
        ? "problem " + problem.problem()
        : "skillnad " + ((Difference) said[0]).what();
  }

  private static void export(
      Caller caller, FactorExports.Kind kind, FigureQuery query, Locale locale, OutputStream out)
      throws IOException {
    out.write((kind + " " + query.scale() + " " + locale).getBytes(StandardCharsets.UTF_8));
  }

  private static Benchmark benchmark(@Nullable Integer items) {
    return new Benchmark(
        Benchmark.SCHEMA,
        Period.named("2026-H1"),
        FactorScale.SCALE4,
        items,
        items == null
            ? Map.of()
            : Map.of(
                HeadlinePart.DESCRIBED_OR_JUSTIFIED, new BigDecimal("0.200"),
                HeadlinePart.BEGUN, new BigDecimal("0.300"),
                HeadlinePart.MISSING, new BigDecimal("0.500")),
        null,
        items == null ? null : new BigDecimal("1.90"),
        Map.of(),
        List.of(),
        List.of());
  }

  @Test
  void theOwnBenchmarkIsWrittenToAFileWholeAndNothingElseIsLeft() throws IOException {
    Path file = Files.writeString(folder.resolve("own.json"), "old");

    assertEquals(
        List.of("Sparat i " + file + "."), Said.by(commands, "export-benchmark 2026-H1 4 " + file));
    assertEquals("own SCALE4", Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
    Path nowhere = folder.resolve("nowhere/own.json");
    String refused = Said.by(commands, "export-benchmark 2026-H1 4 " + nowhere).get(0);
    assertTrue(refused.contains(nowhere.toString()) && !refused.contains("Exception"), refused);
  }

  @Test
  void aFileIsTakenInComparedAndRemoved() throws IOException {
    Path file = Files.writeString(folder.resolve("other.json"), "{}");

    assertTrue(Said.by(commands, "import-benchmark A " + file).get(0).contains("A"));
    assertTrue(Said.by(commands, "benchmarks").get(1).startsWith("A"));
    List<String> compared = Said.by(commands, "compare-benchmarks 2026-H1 4");
    assertTrue(compared.get(1).contains("0.200") && compared.get(1).contains("1.90"));
    assertTrue(compared.get(2).startsWith("A"), compared.get(2));
    assertFalse(compared.get(2).contains("0.200"), "what is hidden is not shown");
    assertEquals("skillnad HIDDEN", compared.get(3));
    Said.by(commands, "remove-benchmark b-1");
    assertEquals(List.of(), shelf.taken);
  }

  @Test
  void aFileThatIsNoBenchmarkTooLargeOrNotThereIsToldInASentence() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "schema 9");
    assertEquals(
        List.of("problem OTHER_SCHEMA [9, 1]"), Said.by(commands, "import-benchmark A " + other));

    Path large =
        Files.write(folder.resolve("large.json"), new byte[4 * Benchmarks.LONGEST_FILE + 1]);
    String refused = Said.by(commands, "import-benchmark A " + large).get(0);
    assertTrue(refused.contains("large.json"), refused);
    Path none = folder.resolve("none.json");
    assertTrue(Said.by(commands, "import-benchmark A " + none).get(0).contains("none.json"));
    assertEquals(List.of(), shelf.taken);
  }

  @Test
  void figuresAreWrittenInTheKindThatIsNamedAndAnotherIsRefusedWithThoseThatThereAre()
      throws IOException {
    Path file = folder.resolve("figures.csv");
    Said.by(commands, "export-figures tidy 2026-H1 3 " + file);

    assertEquals("TIDY SCALE3 sv", Files.readString(file));
    String refused = Said.by(commands, "export-figures pdf 2026-H1 3 " + file).get(0);
    assertTrue(refused.contains("csv, xlsx, json, tidy, disclosure"), refused);
    assertEquals(
        List.of("problem PERIOD_UNKNOWN"), Said.by(commands, "export-figures csv 26 3 " + file));
  }

  private static final class Shelf implements Benchmarks {

    private final List<BenchmarkRecord> taken = new ArrayList<>();

    @Override
    public Benchmark own(Caller caller, FigureQuery query) {
      assertTrue(caller.has(Role.ADMIN));
      return benchmark(40);
    }

    @Override
    public String write(Benchmark benchmark) {
      return "own " + benchmark.scale();
    }

    @Override
    public String schema() {
      return "{}";
    }

    @Override
    public BenchmarkRecord take(Caller caller, String label, String json) {
      assertTrue(caller.has(Role.STRATEGIST));
      if (json.startsWith("schema 9")) {
        throw new FactorException(Problem.OTHER_SCHEMA, "9", "1");
      }
      taken.add(
          new BenchmarkRecord("b-1", label, benchmark(null), caller.account(), Instant.EPOCH));
      return taken.get(0);
    }

    @Override
    public List<BenchmarkRecord> all(Caller caller) {
      return taken;
    }

    @Override
    public BenchmarkComparison compare(Caller caller, FigureQuery query) {
      return new BenchmarkComparison(
          benchmark(40), taken, List.of(new Difference("A", What.HIDDEN, "40", "–")));
    }

    @Override
    public void remove(Caller caller, String id) {
      taken.removeIf(each -> each.id().equals(id));
    }
  }
}
