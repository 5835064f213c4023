package se.jamkoll.api.factor;

import java.util.List;

/**
 * The checklist as it is worded for a year.
 *
 * @param year the year
 * @param scale the scale that is used that year
 * @param labels what the whole steps of the scale are called, from 1
 * @param factors the ten factors, in the order of the checklist
 */
public record Checklist(int year, FactorScale scale, List<String> labels, List<Factor> factors) {

  /** Copies the lists. */
  public Checklist {
    labels = List.copyOf(labels);
    factors = List.copyOf(factors);
  }
}
