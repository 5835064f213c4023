package se.jamkoll.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Reports what reading and assessing take; judges nothing, for a machine may be busy. */
@Tag("proof")
class BenchmarksTest {

  private static final String ASSESS = "AssessingBenchmark.assess";
  private static final String LEAST = ", least";
  private static final String MOST = ", most";

  /** Half the letters take less; a busy machine disturbs it less than the mean. */
  private static final double MEDIAN = 50;

  /** As the server runs (its start script): two cores need no collector beside. */
  private static final String[] SERVER = {"-XX:+UseSerialGC", "-Xmx768m"};

  private static final TimeValue SECONDS = TimeValue.seconds(2);

  @Test
  void everyBenchmarkIsReported() throws RunnerException {
    Map<String, Double> micros = measured();
    String factor = "%-34s %8.0f µs %8.0f µs   %.2f times%n";
    StringBuilder table = new StringBuilder();
    for (String format : new String[] {"DOCX", "ODT"}) {
      double read = of(micros, "PackageBenchmark.read " + format);
      double bare = of(micros, "PackageBenchmark.unzipAndParse " + format);
      line(table, factor, format + ", beside unzip and StAX", read, bare, read / bare);
    }
    double read = of(micros, "PdfBenchmark.read");
    double bare = of(micros, "PdfBenchmark.stripText");
    line(table, factor, "PDF, beside PDFTextStripper", read, bare, read / bare);
    for (String format : new String[] {"DOCX", "ODT", "PDF"}) {
      double isolated = of(micros, "IsolationBenchmark.readIsolated " + format);
      double here = of(micros, "IsolationBenchmark.readHere " + format);
      String what = format + " isolated, beside here";
      line(table, "%-34s %8.0f µs %8.0f µs   %+.0f µs%n", what, isolated, here, isolated - here);
    }
    double share = Letters.WORDS / wordsOfAPile();
    double assessing = of(micros, ASSESS) * share;
    double least = of(micros, ASSESS + LEAST) * share;
    double most = of(micros, ASSESS + MOST) * share;
    String range = "%-34s %8.0f µs, by two seconds %.0f to %.0f µs%n";
    line(table, range, "assessing 1 500 words", assessing, least, most);
    System.out.print(table);
  }

  private static double wordsOfAPile() {
    return Letters.piles().stream().mapToLong(Letters::words).average().orElse(Letters.WORDS);
  }

  private static Map<String, Double> measured() throws RunnerException {
    Map<String, Double> micros = new TreeMap<>();
    measure("(Package|Pdf|Isolation)Benchmark", 1, micros);
    measure("AssessingBenchmark", 3, micros);
    return micros;
  }

  private static void measure(String benchmarks, int forks, Map<String, Double> micros)
      throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include("se\\.jamkoll\\.benchmarks\\." + benchmarks)
            .forks(forks)
            .warmupIterations(8)
            .warmupTime(SECONDS)
            .measurementIterations(4)
            .measurementTime(SECONDS)
            .jvmArgs(SERVER)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    for (RunResult result : new Runner(options).run()) {
      String benchmark = result.getParams().getBenchmark().replaceAll(".*\\.(\\w+\\.\\w+)", "$1");
      String format = result.getParams().getParam("format");
      String name = format == null ? benchmark : benchmark + " " + format;
      micros.put(name, result.getPrimaryResult().getStatistics().getPercentile(MEDIAN));
      DoubleSummaryStatistics byTwoSeconds = medians(result);
      micros.put(name + LEAST, byTwoSeconds.getMin());
      micros.put(name + MOST, byTwoSeconds.getMax());
    }
  }

  private static DoubleSummaryStatistics medians(RunResult result) {
    return result.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .mapToDouble(
            iteration -> iteration.getPrimaryResult().getStatistics().getPercentile(MEDIAN))
        .summaryStatistics();
  }

  private static double of(Map<String, Double> micros, String name) {
    Double measured = micros.get(name);
    assertTrue(measured != null && measured > 0, () -> name + " was not measured: " + micros);
    return measured == null ? 0 : measured;
  }

  private static void line(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values));
  }
}
