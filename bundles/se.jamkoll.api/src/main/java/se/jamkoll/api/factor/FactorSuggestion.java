package se.jamkoll.api.factor;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;
import se.jamkoll.api.statistics.Indicator;

/**
 * The score that is suggested for factor 7, with what it rests on (rubric section 7). It is a
 * suggestion to a self-assessment, which people make.
 *
 * @param query what was asked for
 * @param basis what it rests on: how many items, how many stand beside, by which rules and profiles
 * @param machine by the machine's levels; null when there are too few items
 * @param manual with valid manual assessments in place of the machine's levels; null when there are
 *     none of these, or too few items
 * @param reason why it is what it is
 */
public record FactorSuggestion(
    FigureQuery query,
    Indicator basis,
    @Nullable Figure machine,
    @Nullable Figure manual,
    Reason reason) {

  /**
   * A mean and the score that it suggests.
   *
   * @param indicator the mean of the points, with two decimals, ties down
   * @param rounded the mean rounded to half points, ties down
   * @param suggested the rounded mean under the ceilings
   * @param ceilings the ceilings that are lower than the rounded mean
   */
  public record Figure(
      BigDecimal indicator, Score rounded, Score suggested, List<Ceiling> ceilings) {

    /** Copies the ceilings. */
    public Figure {
      ceilings = List.copyOf(ceilings);
    }
  }

  /** Why the suggestion is what it is. */
  public enum Reason implements Term {
    /** There are no items with a level in the period. */
    NO_ITEMS,
    /** There are too few of them to show anything. */
    TOO_FEW,
    /** The mean, rounded. */
    ROUNDED,
    /** A ceiling stands below the rounded mean. */
    UNDER_CEILING
  }
}
