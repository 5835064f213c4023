package se.jamkoll.api.factor;

import java.util.List;
import se.jamkoll.api.Term;

/**
 * Organisations side by side.
 *
 * @param own the own aggregate
 * @param others those of others, by label
 * @param differences what makes them hard to compare
 */
public record BenchmarkComparison(
    Benchmark own, List<BenchmarkRecord> others, List<Difference> differences) {

  /** Copies the lists. */
  public BenchmarkComparison {
    others = List.copyOf(others);
    differences = List.copyOf(differences);
  }

  /**
   * Something that differs from the own aggregate.
   *
   * @param label whose it is
   * @param what what differs
   * @param own how it is here
   * @param other how it is there
   */
  public record Difference(String label, What what, String own, String other) {}

  /** What can differ. */
  public enum What implements Term {
    /** The scale: points cannot be compared. */
    SCALE,
    /** The period. */
    PERIOD,
    /** The versions of the rules. */
    RULES,
    /** The profiles, and so what is exempt. */
    PROFILES,
    /** Figures are hidden, since they rest on too few items. */
    HIDDEN
  }
}
