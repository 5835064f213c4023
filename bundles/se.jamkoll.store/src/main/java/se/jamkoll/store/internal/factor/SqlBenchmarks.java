package se.jamkoll.store.internal.factor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.factor.Benchmark;
import se.jamkoll.api.factor.BenchmarkRecord;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.store.internal.sql.Row;
import se.jamkoll.store.internal.sql.Transactions;

/**
 * What other organisations gave.
 *
 * @param transactions the transactions
 */
record SqlBenchmarks(Transactions transactions) {

  private static final String COMMA = ", ";

  void keep(BenchmarkRecord benchmark) {
    transactions.use(
        handle -> {
          idsOf(handle, benchmark.label()).forEach(id -> delete(handle, id));
          if (!transactions.insertUnlessThere(handle, () -> insert(handle, benchmark))) {
            throw new StoreException(
                StoreException.Kind.CONFLICT,
                "Someone else has taken in one with the same label at the same time.",
                null);
          }
        });
  }

  private static List<String> idsOf(Handle handle, String label) {
    return handle
        .createQuery("select id from benchmarks where label_key = :label")
        .bind("label", Row.key(label))
        .mapTo(String.class)
        .list();
  }

  private static void insert(Handle handle, BenchmarkRecord given) {
    Benchmark benchmark = given.benchmark();
    handle
        .createUpdate(
            """
            insert into benchmarks (id, label, label_key, schema_version, from_day, to_day, scale,
              items, described, begun, missing, exempt_share, indicator, rules, profiles, account,
              imported)
            values (:id, :label, :label_key, :schema_version, :from_day, :to_day, :scale,
              :items, :described, :begun, :missing, :exempt_share, :indicator, :rules, :profiles,
              :account, :imported)
            """)
        .bind("id", given.id())
        .bind("label", given.label())
        .bind("label_key", Row.key(given.label()))
        .bind("schema_version", benchmark.schema())
        .bind("from_day", benchmark.period().from())
        .bind("to_day", benchmark.period().to())
        .bind("scale", benchmark.scale())
        .bind("items", benchmark.items())
        .bind("described", benchmark.shares().get(HeadlinePart.DESCRIBED_OR_JUSTIFIED))
        .bind("begun", benchmark.shares().get(HeadlinePart.BEGUN))
        .bind("missing", benchmark.shares().get(HeadlinePart.MISSING))
        .bind("exempt_share", benchmark.exemptShare())
        .bind("indicator", benchmark.indicator())
        .bind("rules", String.join(COMMA, benchmark.rules()))
        .bind("profiles", String.join(COMMA, benchmark.profiles()))
        .bind("account", given.account())
        .bind("imported", given.imported())
        .execute();
    benchmark
        .factors()
        .forEach(
            (factor, score) ->
                handle
                    .createUpdate(
                        """
                        insert into benchmark_factors (benchmark, factor, score)
                        values (:benchmark, :factor, :score)
                        """)
                    .bind("benchmark", given.id())
                    .bind("factor", factor)
                    .bind("score", score)
                    .execute());
  }

  List<BenchmarkRecord> all() {
    return transactions.with(
        handle -> {
          Map<String, Map<Integer, BigDecimal>> factors = factors(handle);
          return handle
              .createQuery("select * from benchmarks order by label_key")
              .map(Row.to(row -> given(row, factors)))
              .list();
        });
  }

  private static Map<String, Map<Integer, BigDecimal>> factors(Handle handle) {
    Map<String, Map<Integer, BigDecimal>> factors = new TreeMap<>();
    handle
        .createQuery("select benchmark, factor, score from benchmark_factors")
        .map(Row.to(FactorScore::of))
        .forEach(
            each ->
                factors
                    .computeIfAbsent(each.benchmark, id -> new TreeMap<>())
                    .put(each.factor, each.score));
    return factors;
  }

  boolean remove(String id) {
    return transactions.with(handle -> delete(handle, id));
  }

  private static boolean delete(Handle handle, String id) {
    handle
        .createUpdate("delete from benchmark_factors where benchmark = :id")
        .bind("id", id)
        .execute();
    return handle.createUpdate("delete from benchmarks where id = :id").bind("id", id).execute()
        > 0;
  }

  private static BenchmarkRecord given(Row row, Map<String, Map<Integer, BigDecimal>> factors) {
    String id = row.text("id");
    Benchmark benchmark =
        new Benchmark(
            row.number("schema_version"),
            new Period(row.day("from_day"), row.day("to_day")),
            row.constant(FactorScale.class, "scale"),
            row.numberOrNull("items"),
            shares(row),
            row.decimalOrNull("exempt_share"),
            row.decimalOrNull("indicator"),
            factors.getOrDefault(id, Map.of()),
            list(row.text("rules")),
            list(row.text("profiles")));
    return new BenchmarkRecord(
        id, row.text("label"), benchmark, row.text("account"), row.instant("imported"));
  }

  private static Map<HeadlinePart, BigDecimal> shares(Row row) {
    Map<HeadlinePart, BigDecimal> shares = new EnumMap<>(HeadlinePart.class);
    put(shares, HeadlinePart.DESCRIBED_OR_JUSTIFIED, row.decimalOrNull("described"));
    put(shares, HeadlinePart.BEGUN, row.decimalOrNull("begun"));
    put(shares, HeadlinePart.MISSING, row.decimalOrNull("missing"));
    return shares;
  }

  private static void put(
      Map<HeadlinePart, BigDecimal> shares, HeadlinePart part, @Nullable BigDecimal share) {
    if (share != null) {
      shares.put(part, share);
    }
  }

  private static List<String> list(String joined) {
    return joined.isEmpty() ? List.of() : new ArrayList<>(List.of(joined.split(COMMA, -1)));
  }

  private record FactorScore(String benchmark, int factor, BigDecimal score) {

    static FactorScore of(Row row) {
      return new FactorScore(row.text("benchmark"), row.number("factor"), row.decimal("score"));
    }
  }
}
