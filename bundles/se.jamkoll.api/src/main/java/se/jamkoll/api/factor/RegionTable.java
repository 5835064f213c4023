package se.jamkoll.api.factor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The self-assessments of SKR's five pilot regions ("Regionernas egen skattning"). Of people's own
 * assessments on the scale 1–3, and so never on the axis of what a machine counted.
 *
 * @param years the years of the assessments, in order
 * @param rows the factors by the mean of the first year, highest first; equal ones in the order of
 *     the checklist, as in SKR's table 1
 * @param means the mean of the ten means, by year, with two decimals
 * @param source where the figures are from
 */
public record RegionTable(
    List<Integer> years, List<Row> rows, Map<Integer, BigDecimal> means, String source) {

  /** Copies the collections. */
  public RegionTable {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
    means = Map.copyOf(means);
  }

  /**
   * The regions' assessment of one factor.
   *
   * @param factor the factor
   * @param means the mean of the regions, by year, with one decimal
   */
  public record Row(Factor factor, Map<Integer, BigDecimal> means) {

    /** Copies the means. */
    public Row {
      means = Map.copyOf(means);
    }
  }
}
