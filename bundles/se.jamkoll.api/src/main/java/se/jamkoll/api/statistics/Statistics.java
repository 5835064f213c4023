package se.jamkoll.api.statistics;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.access.Caller;

/**
 * Compliance statistics, at the bodies that the caller may see: strategists, and administrators
 * recorded, see the whole organisation, secretaries and readers their bodies. Figures of fewer than
 * {@value Figure#LEAST} items are hidden.
 *
 * <p>An item counts once: at the body that decides it, at the meeting that decides it, in the last
 * version before that (rubric section 7). Results stay as they were found; another version of the
 * rules changes none of them.
 *
 * <p>Methods throw {@link se.jamkoll.api.access.DeniedException} when the caller may not, and
 * {@link StatisticsException} when it cannot be done.
 */
@ProviderType
public interface Statistics {

  /** Returns the figures that a query asks for. */
  StatisticsTable table(Caller caller, StatisticsQuery query);

  /**
   * Returns what the score of factor 7 is suggested from.
   *
   * @param body the body; null for the whole organisation, which not everyone may see
   */
  Indicator indicator(Caller caller, Period period, @Nullable String body);

  /**
   * Returns the items behind a figure, however few: who sees a body's figures sees its meetings,
   * too.
   */
  CountedItems items(Caller caller, ItemsQuery query);

  /** Returns a share over time, with limits that tell a change from chance. */
  Trend trend(Caller caller, TrendQuery query);

  /**
   * Compares a share before and after something.
   *
   * @throws StatisticsException when there are fewer than {@value Comparison#LEAST} items on a side
   */
  Comparison compare(Caller caller, Selection before, Period after, HeadlinePart part);

  /** Returns what is missing most often. */
  FindingFrequencies findings(Caller caller, Selection selection);

  /** Returns what completion did. */
  CompletionEffect completion(Caller caller, Selection selection);

  /** Returns what was done about items, of actions made in the period; filters by body only. */
  ActionFigures actions(Caller caller, Selection selection);
}
