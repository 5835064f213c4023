package se.jamkoll.statistics.internal.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Figure;
import se.jamkoll.api.statistics.StatisticsQuery;
import se.jamkoll.api.store.StatisticsQueries.ItemCount;
import se.jamkoll.api.store.StatisticsQueries.ManualCount;

/**
 * The figures of a query. What a filter leaves out is counted too, so that what is hidden cannot be
 * found out by asking with the filter and without.
 */
public final class CountedTable {

  private static final Comparator<List<String>> BY_VALUES =
      (one, other) -> Arrays.compare(one.toArray(String[]::new), other.toArray(String[]::new));

  private final StatisticsQuery query;
  private final List<Dimension> dimensions;
  private final Map<List<String>, Tally> groups = new HashMap<>();
  private final Map<Map<Dimension, String>, Tally> byName = new HashMap<>();
  private final Tally total = new Tally();
  private final boolean totalHidden;
  private final Set<List<String>> hidden;

  /** Counts. */
  public CountedTable(
      StatisticsQuery query, Collection<ItemCount> items, Collection<ManualCount> manual) {
    this.query = query;
    this.dimensions = dimensions(query);
    Map<List<String>, Tally> counted = new HashMap<>();
    for (ItemCount each : items) {
      counted.computeIfAbsent(each.group(), group -> new Tally()).add(each);
    }
    Map<List<String>, Integer> sizes = new HashMap<>();
    Map<List<String>, Integer> sizesOfFilters = new HashMap<>();
    counted.forEach(
        (group, tally) -> {
          int n = tally.n();
          sizes.merge(places(group), n, Integer::sum);
          sizesOfFilters.merge(filtered(group), n, Integer::sum);
          if (isAsked(group)) {
            groups.put(group, tally);
          }
        });
    for (ItemCount each : items) {
      if (groups.containsKey(each.group())) {
        total.add(each);
      }
    }
    for (ManualCount each : manual) {
      if (isAsked(each.group())) {
        group(each.group()).add(each);
        total.add(each);
      }
    }
    groups.forEach((group, tally) -> byName.put(named(group), tally));
    this.hidden = Suppression.hidden(sizes);
    this.totalHidden = Suppression.hidden(sizesOfFilters).stream().anyMatch(this::isTheFiltersOwn);
  }

  /** Returns what must be counted for a query: by what it groups, and by what it filters. */
  public static List<Dimension> dimensions(StatisticsQuery query) {
    List<Dimension> all = new ArrayList<>(query.groupBy());
    for (Dimension each : query.selection().filters().keySet()) {
      if (!all.contains(each)) {
        all.add(each);
      }
    }
    return List.copyOf(all);
  }

  /** Returns how many items of the selection have a level, hidden or not. */
  public int n() {
    return total.n();
  }

  /** Returns the figures of the selection, hidden or not. */
  public Figure.Content content() {
    return total.content();
  }

  /** Returns the figure of the selection. */
  public Figure total() {
    return new Figure(Map.of(), totalHidden ? null : total.content());
  }

  /** Returns the figure of each group, in the order of their values. */
  public List<Figure> figures() {
    if (query.groupBy().isEmpty()) {
      return List.of();
    }
    return groups.keySet().stream()
        .sorted(BY_VALUES)
        .map(group -> new Figure(named(group), contentOf(group)))
        .toList();
  }

  /** Returns the day of the first meeting of a group. */
  public LocalDate first(Figure figure) {
    return tally(figure).first();
  }

  /** Returns the day of the last meeting of a group. */
  public LocalDate last(Figure figure) {
    return tally(figure).last();
  }

  private Tally tally(Figure figure) {
    Tally tally = byName.get(figure.group());
    if (tally == null) {
      throw new IllegalArgumentException("The figure is another table's.");
    }
    return tally;
  }

  private Figure.@Nullable Content contentOf(List<String> group) {
    return hidden.contains(places(group)) ? null : group(group).content();
  }

  private Map<Dimension, String> named(List<String> group) {
    Map<Dimension, String> named = new LinkedHashMap<>();
    for (Dimension each : query.groupBy()) {
      named.put(each, group.get(dimensions.indexOf(each)));
    }
    return named;
  }

  private Tally group(List<String> group) {
    return groups.computeIfAbsent(group, each -> new Tally());
  }

  /** Parts of a group by what was found are hidden with the group. */
  private List<String> places(List<String> group) {
    List<String> places = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      if (!dimensions.get(i).isOutcome()) {
        places.add(group.get(i));
      }
    }
    return places;
  }

  private List<String> filtered(List<String> group) {
    return query.selection().filters().keySet().stream()
        .map(each -> group.get(dimensions.indexOf(each)))
        .toList();
  }

  private boolean isAsked(List<String> group) {
    return isTheFiltersOwn(filtered(group));
  }

  private boolean isTheFiltersOwn(List<String> values) {
    int place = 0;
    for (Map.Entry<Dimension, String> each : query.selection().filters().entrySet()) {
      String value = values.get(place++);
      boolean same =
          each.getKey() == Dimension.BODY
              ? value.equalsIgnoreCase(each.getValue())
              : value.equals(each.getValue());
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
