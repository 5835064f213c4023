package se.jamkoll.store.internal.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.store.internal.sql.Row;

/**
 * What the ids of items stand for.
 *
 * @param places the place of each id
 * @param kinds the kind of each id
 */
record Meanings(Map<Integer, FactPlace> places, Map<Integer, FactKind> kinds) {

  static Meanings read(Handle handle) {
    return new Meanings(
        read(handle, "fact_places", FactPlace::of), read(handle, "fact_kinds", FactKind::of));
  }

  /** Returns the findings of each id. */
  static Map<Integer, String> findings(Handle handle) {
    return read(handle, "fact_findings", row -> row.text("found"));
  }

  private static <T> Map<Integer, T> read(Handle handle, String table, Row.Reading<T> meaning) {
    Map<Integer, T> byId = new HashMap<>();
    handle
        .createQuery("select * from " + table)
        .map(Row.to(row -> Map.entry(row.number("id"), meaning.of(row))))
        .forEach(each -> byId.put(each.getKey(), each.getValue()));
    return byId;
  }

  /** Returns which places are in the group of each dimension, by their ids. */
  boolean[] selected(Map<Dimension, String> groups) {
    return flagged(places, place -> place.isIn(groups));
  }

  /** Returns a number of each place, by their ids. */
  int[] ofPlaces(ToIntFunction<FactPlace> number) {
    return numbered(places, number);
  }

  /** Returns a number of each kind, by their ids. */
  int[] ofKinds(ToIntFunction<FactKind> number) {
    return numbered(kinds, number);
  }

  private static <T> int[] numbered(Map<Integer, T> byId, ToIntFunction<T> number) {
    int[] numbers = new int[room(byId)];
    byId.forEach((id, each) -> numbers[id] = number.applyAsInt(each));
    return numbers;
  }

  /** Returns which kinds are such, by their ids. */
  boolean[] kindsThat(Predicate<FactKind> are) {
    return flagged(kinds, are);
  }

  /** Returns which of what ids stand for is such, by the ids. */
  static <T> boolean[] flagged(Map<Integer, T> byId, Predicate<T> is) {
    boolean[] flags = new boolean[room(byId)];
    byId.forEach((id, each) -> flags[id] = is.test(each));
    return flags;
  }

  private static int room(Map<Integer, ?> byId) {
    return byId.keySet().stream().mapToInt(id -> id + 1).max().orElse(0);
  }
}
