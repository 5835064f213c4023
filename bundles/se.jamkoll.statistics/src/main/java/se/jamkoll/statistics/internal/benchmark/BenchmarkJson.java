package se.jamkoll.statistics.internal.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.factor.Benchmark;
import se.jamkoll.api.factor.Benchmarks;
import se.jamkoll.api.factor.Factor;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorException.Problem;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.Score;
import se.jamkoll.api.statistics.Figure;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.Period;

/**
 * Writes and reads benchmarks as JSON by the published schema. What is read comes from someone
 * else: all of it is checked before any of it is used, and a problem is told with its place.
 */
public final class BenchmarkJson {

  private static final String SCHEMA_FILE = "benchmark-" + Benchmark.SCHEMA + ".schema.json";

  private static final Set<String> FIELDS =
      Set.of(
          "schema",
          "from",
          "to",
          "scale",
          "items",
          "shares",
          "exemptShare",
          "indicator",
          "factors",
          "rules",
          "profiles");

  private static final Pattern NAME = Pattern.compile("[^,\\p{Cc}]{1,70}");
  private static final int MOST_NAMES = 50;

  /** Rounding a number such as 1e-999999999 would take all memory. */
  private static final int MOST_DECIMALS = 20;

  private static final int MOST_ITEMS = 100_000_000;

  /** How much the shares may differ from one, being rounded. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.002");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private BenchmarkJson() {}

  /** Returns the published schema. */
  public static String schema() {
    try (InputStream in = BenchmarkJson.class.getResourceAsStream(SCHEMA_FILE)) {
      if (in == null) {
        throw new IllegalStateException("The bundle lacks " + SCHEMA_FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + SCHEMA_FILE, e);
    }
  }

  /** Writes a benchmark. */
  public static String write(Benchmark benchmark) {
    ObjectNode file = JSON.createObjectNode();
    file.put("schema", benchmark.schema());
    file.put("from", benchmark.period().from().toString());
    file.put("to", benchmark.period().to().toString());
    file.put("scale", benchmark.scale().name());
    file.put("items", benchmark.items());
    ObjectNode shares = file.putObject("shares");
    for (HeadlinePart part : HeadlinePart.values()) {
      if (benchmark.shares().containsKey(part)) {
        shares.put(part.name(), benchmark.shares().get(part));
      }
    }
    file.put("exemptShare", benchmark.exemptShare());
    file.put("indicator", benchmark.indicator());
    ObjectNode factors = file.putObject("factors");
    new TreeMap<>(benchmark.factors())
        .forEach((factor, score) -> factors.put(String.valueOf(factor), score));
    benchmark.rules().forEach(file.putArray("rules")::add);
    benchmark.profiles().forEach(file.putArray("profiles")::add);
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree can be written", e);
    }
  }

  /**
   * Reads a benchmark.
   *
   * @throws FactorException when it is of another schema, or no benchmark
   */
  public static Benchmark read(String text) {
    if (text.length() > Benchmarks.LONGEST_FILE) {
      throw new FactorException(Problem.TEXT_TOO_LONG, String.valueOf(Benchmarks.LONGEST_FILE));
    }
    JsonNode file = tree(text);
    if (!file.isObject()) {
      throw wrong("/", "object");
    }
    JsonNode schema = file.path("schema");
    if (!schema.isInt() || schema.intValue() != Benchmark.SCHEMA) {
      throw new FactorException(
          Problem.OTHER_SCHEMA, shown(schema), String.valueOf(Benchmark.SCHEMA));
    }
    refuseOtherFields(file);
    FactorScale scale = scale(file.path("scale"));
    Integer items = items(file.path("items"));
    return new Benchmark(
        Benchmark.SCHEMA,
        period(file),
        scale,
        items,
        shares(file.path("shares"), items != null),
        decimal(file.path("exemptShare"), "/exemptShare", 0, 1, 3),
        decimal(file.path("indicator"), "/indicator", 1, scale.top(), 2),
        factors(file.path("factors"), scale),
        names(file.path("rules"), "/rules"),
        names(file.path("profiles"), "/profiles"));
  }

  private static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new FactorException(Problem.NOT_A_BENCHMARK, e, "#" + line, "JSON");
    }
  }

  private static void refuseOtherFields(JsonNode file) {
    Set<String> found = new TreeSet<>();
    file.fieldNames().forEachRemaining(found::add);
    for (String each : new TreeSet<>(FIELDS)) {
      if (!found.remove(each)) {
        throw wrong("/" + each, "required");
      }
    }
    if (!found.isEmpty()) {
      throw wrong("/" + shown(found.iterator().next()), "unknown");
    }
  }

  private static FactorScale scale(JsonNode node) {
    for (FactorScale each : FactorScale.values()) {
      if (each.name().equals(node.asText())) {
        return each;
      }
    }
    throw wrong("/scale", "SCALE3, SCALE4");
  }

  private static Period period(JsonNode file) {
    LocalDate from = day(file.path("from"), "/from");
    LocalDate to = day(file.path("to"), "/to");
    if (to.isBefore(from)) {
      throw wrong("/to", "≥ /from");
    }
    return new Period(from, to);
  }

  private static LocalDate day(JsonNode node, String place) {
    try {
      return LocalDate.parse(node.asText());
    } catch (DateTimeParseException e) {
      throw new FactorException(Problem.NOT_A_BENCHMARK, e, place, "YYYY-MM-DD");
    }
  }

  private static @Nullable Integer items(JsonNode node) {
    if (node.isNull()) {
      return null;
    }
    if (!node.isInt() || node.intValue() < Figure.LEAST || node.intValue() > MOST_ITEMS) {
      throw wrong("/items", "≥ " + Figure.LEAST);
    }
    return node.intValue();
  }

  private static Map<HeadlinePart, BigDecimal> shares(JsonNode node, boolean shown) {
    Map<HeadlinePart, BigDecimal> shares = new EnumMap<>(HeadlinePart.class);
    if (!node.isObject() || node.size() != (shown ? HeadlinePart.values().length : 0)) {
      throw wrong("/shares", shown ? "3" : "0");
    }
    if (!shown) {
      return shares;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (HeadlinePart part : HeadlinePart.values()) {
      String place = "/shares/" + part;
      BigDecimal share = decimal(node.path(part.name()), place, 0, 1, 3);
      if (share == null) {
        throw wrong(place, "0–1");
      }
      shares.put(part, share);
      sum = sum.add(share);
    }
    if (sum.subtract(BigDecimal.ONE).abs().compareTo(ROUNDING) > 0) {
      throw wrong("/shares", "Σ = 1");
    }
    return shares;
  }

  private static Map<Integer, BigDecimal> factors(JsonNode node, FactorScale scale) {
    if (!node.isObject() || node.size() > Factor.COUNT) {
      throw wrong("/factors", "object");
    }
    Map<Integer, BigDecimal> factors = new TreeMap<>();
    node.properties()
        .forEach(
            field -> {
              String place = "/factors/" + shown(field.getKey());
              if (!field.getKey().matches("[1-9]|10")) {
                throw wrong(place, "1–10");
              }
              Score score =
                  field.getValue().isNumber()
                      ? Score.of(field.getValue().decimalValue()).orElse(null)
                      : null;
              if (score == null || !scale.contains(score)) {
                throw wrong(place, "1, 1.5 … " + scale.top());
              }
              factors.put(Integer.valueOf(field.getKey()), score.points());
            });
    return factors;
  }

  private static @Nullable BigDecimal decimal(
      JsonNode node, String place, int least, int most, int decimals) {
    if (node.isNull()) {
      return null;
    }
    if (!node.isNumber()) {
      throw wrong(place, least + "–" + most);
    }
    BigDecimal value = node.decimalValue();
    if (value.scale() > MOST_DECIMALS
        || value.compareTo(BigDecimal.valueOf(least)) < 0
        || value.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw wrong(place, least + "–" + most);
    }
    return value.setScale(decimals, RoundingMode.HALF_UP);
  }

  private static List<String> names(JsonNode node, String place) {
    if (!node.isArray() || node.size() > MOST_NAMES) {
      throw wrong(place, "≤ " + MOST_NAMES);
    }
    List<String> names = new ArrayList<>();
    for (JsonNode each : node) {
      if (!each.isTextual() || !NAME.matcher(each.textValue()).matches()) {
        throw wrong(place + "/" + names.size(), "1–70");
      }
      names.add(each.textValue());
    }
    return names;
  }

  private static FactorException wrong(String place, String wanted) {
    return new FactorException(Problem.NOT_A_BENCHMARK, place, wanted);
  }

  /** Returns a value as it can be shown, cut and without what steers a terminal. */
  private static String shown(JsonNode node) {
    return node.isMissingNode()
        ? "–"
        : shown(node.isTextual() ? node.textValue() : node.toString());
  }

  private static String shown(String text) {
    String harmless = text.replaceAll("[\\p{Cc}\\p{Cf}]", " ");
    return harmless.length() <= 40 ? harmless : harmless.substring(0, 39) + "…";
  }
}
