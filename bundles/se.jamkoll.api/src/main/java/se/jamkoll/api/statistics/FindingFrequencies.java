package se.jamkoll.api.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is missing most often.
 *
 * @param n how many items with a level there are; those that are hidden have no entries
 * @param hidden whether the entries are hidden, since there are too few items
 * @param findings in how many items each rule found something to complete or look over, most first
 * @param families in how many items each family of phrases stands for an analysis, most first
 */
public record FindingFrequencies(
    int n, boolean hidden, List<Frequency> findings, List<Frequency> families) {

  /** Copies the lists. */
  public FindingFrequencies {
    findings = List.copyOf(findings);
    families = List.copyOf(families);
  }

  /**
   * How often something was found.
   *
   * @param rule the id of the rule
   * @param variant which of its findings, such as {@code DEFERRAL}; null for any of them
   * @param share in how many of the items
   */
  public record Frequency(String rule, @Nullable String variant, Share share) {}
}
