package se.jamkoll.assessing.internal.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.assessing.internal.rule.Violation;

/**
 * The pairs that a profile asks for.
 *
 * <p>The level is the rubric's, of both pairs, and stays explained: a finding about a pair that is
 * not asked for is information, and is not left out.
 *
 * @param pairs the pairs
 */
public record RequiredPairs(Set<Pair> pairs) {

  /** The rules that speak of one pair alone. */
  static final Map<String, Pair> RULES =
      Map.of(
          "women-men-described", Pair.WOMEN_MEN,
          "girls-boys-described", Pair.GIRLS_BOYS,
          "children-by-sex", Pair.GIRLS_BOYS);

  /** Copies the pairs. */
  public RequiredPairs {
    pairs = Set.copyOf(pairs);
  }

  /** Returns violations where those of other pairs are information. */
  public List<Violation> toned(List<Violation> violations) {
    return violations.stream().map(this::toned).toList();
  }

  private Violation toned(Violation violation) {
    Pair pair = RULES.get(violation.rule());
    return pair == null || pairs.contains(pair)
        ? violation
        : new Violation(violation.rule(), violation.evidence(), Severity.INFO);
  }
}
