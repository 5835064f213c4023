package se.jamkoll.statistics.internal.count;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
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
      comparing((List<String> group) -> String.join("\0", group));

  private final StatisticsQuery query;
  private final List<Dimension> dimensions;
  private final Map<List<String>, Tally> groups = new HashMap<>();
  private final Tally total = new Tally();
  private final boolean totalHidden;
  private final Set<List<String>> hidden;

  /** Counts. */
  public CountedTable(
      StatisticsQuery query, Collection<ItemCount> items, Collection<ManualCount> manual) {
    this.query = query;
    this.dimensions = dimensions(query);
    Map<List<String>, Integer> sizes = new HashMap<>();
    Map<List<String>, Integer> sizesOfFilters = new HashMap<>();
    for (ItemCount each : items) {
      int n = each.level() == null ? 0 : each.items();
      sizes.merge(places(each.group()), n, Integer::sum);
      sizesOfFilters.merge(filtered(each.group()), n, Integer::sum);
      if (isAsked(each.group())) {
        group(each.group()).add(each);
        total.add(each);
      }
    }
    for (ManualCount each : manual) {
      if (isAsked(each.group())) {
        group(each.group()).add(each);
        total.add(each);
      }
    }
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
    for (Map.Entry<List<String>, Tally> each : groups.entrySet()) {
      if (named(each.getKey()).equals(figure.group())) {
        return each.getValue();
      }
    }
    throw new IllegalArgumentException("The figure is another table's.");
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
