package se.jamkoll.api.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.statistics.CountedItems;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.ItemsQuery;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.statistics.RuleUse;

/**
 * Counts the items that count in statistics (rubric section 7). It holds no walls and hides
 * nothing: that is for whoever asks.
 *
 * <p>Every method may throw a {@link StoreException}.
 */
@ProviderType
public interface StatisticsQueries {

  /** Returns how many items there are of each group and kind. */
  List<ItemCount> items(Scope scope, List<Dimension> by);

  /** Returns the items with a valid manual assessment, in the same groups. */
  List<ManualCount> manual(Scope scope, List<Dimension> by);

  /**
   * Returns the items that are alike in some ways, the latest first.
   *
   * @param alike in what ways; its selection is not looked at
   */
  CountedItems behind(Scope scope, ItemsQuery alike);

  /** Returns what the items were assessed by, oldest first. */
  List<RuleUse> versions(Scope scope);

  /** Returns in how many items with a level rules have found something to complete or look over. */
  List<FindingCount> findings(Scope scope);

  /** Returns how the levels of first and last versions go together. */
  List<VersionCount> firstAndLast(Scope scope);

  /** Returns the actions that were made in the period, by kind and outcome. */
  List<ActionCount> actions(Scope scope);

  /** Returns the names of the bodies that decided something, sorted. */
  List<String> bodies();

  /**
   * What is counted.
   *
   * @param period the period
   * @param bodies the bodies, by name in any case; null for every one
   * @param filters the group in some dimensions, which are places
   */
  record Scope(Period period, @Nullable Set<String> bodies, Map<Dimension, String> filters) {

    /** Copies the collections. */
    public Scope {
      bodies = bodies == null ? null : Set.copyOf(bodies);
      filters = Map.copyOf(filters);
    }
  }

  /**
   * Items of one group that have the same outcome.
   *
   * @param group the value in each dimension; empty where the host does not say
   * @param first the day of the first meeting
   * @param last the day of the last meeting
   * @param status whether there was anything to assess
   * @param level the level; null unless assessed
   * @param points3 the points of one of the items on the scale 1–3; 0 without a level
   * @param points4 the same on the scale 1–4
   * @param uncertain whether a person should read
   * @param items how many
   */
  record ItemCount(
      List<String> group,
      LocalDate first,
      LocalDate last,
      AssessmentStatus status,
      @Nullable Level level,
      int points3,
      int points4,
      boolean uncertain,
      int items) {

    /** Copies the group. */
    public ItemCount {
      group = List.copyOf(group);
    }
  }

  /**
   * Items of one group that a person has assessed alike.
   *
   * @param group the value in each dimension; empty where the host does not say
   * @param level the machine's level; null when it gave none
   * @param points3 the points of one of the items on the scale 1–3; 0 without a level
   * @param points4 the same on the scale 1–4
   * @param described whether the machine found a pair described
   * @param set the level that a person has set; null for exempted ones
   * @param items how many
   */
  record ManualCount(
      List<String> group,
      @Nullable Level level,
      int points3,
      int points4,
      boolean described,
      @Nullable Level set,
      int items) {

    /** Copies the group. */
    public ManualCount {
      group = List.copyOf(group);
    }
  }

  /**
   * How often a rule found something.
   *
   * @param rule its id
   * @param variant which of its findings; null for any of them
   * @param items in how many items
   */
  record FindingCount(String rule, @Nullable String variant, int items) {}

  /**
   * Items whose letters went from one level to another.
   *
   * @param changed whether the letter had more than one version
   * @param first the level of the first; null when it cannot be compared
   * @param last the level of the item
   * @param items how many
   */
  record VersionCount(boolean changed, @Nullable Level first, Level last, int items) {}

  /**
   * Actions of one kind with one outcome.
   *
   * @param kind what was done
   * @param outcome what came of it; null while it is open
   * @param newLevel the level of a later version of the letter; null without one
   * @param actions how many
   */
  record ActionCount(
      Action.Kind kind, Action.@Nullable Outcome outcome, @Nullable Level newLevel, int actions) {}
}
