package se.jamkoll.api.factor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.Period;

/**
 * The anonymised aggregate of an organisation, to compare with others (the method of SKR's
 * Modellregioner). It names neither the organisation nor a body, case or person.
 *
 * @param schema the version of the schema that it is written by
 * @param period the days of the meetings
 * @param scale the scale
 * @param items how many items the shares rest on; null when they are hidden
 * @param shares the shares of the headline, 0–1 with three decimals; empty when they are hidden
 * @param exemptShare the share of exempt items among all items, 0–1; null when it is hidden
 * @param indicator the mean of the points by the machine's levels; null when it is hidden
 * @param factors the factor profile: the scores of the organisation's newest closed round on the
 *     same scale, by number of the factor; empty when there is none
 * @param rules the versions of the rules, sorted
 * @param profiles the profiles with their versions, sorted
 */
public record Benchmark(
    int schema,
    Period period,
    FactorScale scale,
    @Nullable Integer items,
    Map<HeadlinePart, BigDecimal> shares,
    @Nullable BigDecimal exemptShare,
    @Nullable BigDecimal indicator,
    Map<Integer, BigDecimal> factors,
    List<String> rules,
    List<String> profiles) {

  /** The version of the schema that this program writes and reads. */
  public static final int SCHEMA = 1;

  /** Copies the collections. */
  public Benchmark {
    shares = Map.copyOf(shares);
    factors = Map.copyOf(factors);
    rules = List.copyOf(rules);
    profiles = List.copyOf(profiles);
  }
}
