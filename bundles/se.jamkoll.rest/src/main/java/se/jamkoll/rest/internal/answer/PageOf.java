package se.jamkoll.rest.internal.answer;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.jamkoll.rest.internal.problem.ProblemException;

/**
 * Some of what was asked for.
 *
 * @param entries the entries, in their order
 * @param next what to ask for the rest with, as {@code after}; null when this is all
 */
public record PageOf<T>(List<T> entries, @Nullable String next) {

  /** The most entries of a page. */
  public static final int MOST = 1000;

  /** How many entries there are on a page when the caller does not say. */
  public static final String USUAL = "100";

  /** Copies the entries. */
  public PageOf {
    entries = List.copyOf(entries);
  }

  /** Returns a limit that is allowed. */
  public static int limit(int limit) {
    if (limit < 1) {
      throw ProblemException.refused("limit", "field.Min", 1);
    }
    if (limit > MOST) {
      throw ProblemException.refused("limit", "field.Max", MOST);
    }
    return limit;
  }

  /**
   * Returns the page after an entry, of a list that is only to be had from its beginning. What
   * comes new at its beginning meanwhile moves nothing on the pages after.
   *
   * @param first gives so many of the first entries
   * @param id the id of an entry
   * @param after the id of the last entry of the page before; null for the first page
   */
  public static <T> PageOf<T> after(
      IntFunction<List<T>> first, Function<T, String> id, @Nullable String after, int limit) {
    limit(limit);
    int asked = limit + 1;
    while (true) {
      List<T> all = first.apply(asked);
      int start = after == null ? 0 : indexAfter(all, id, after);
      boolean complete = all.size() < asked;
      if (start >= 0 && (complete || all.size() > start + limit)) {
        return page(all, id, start, limit);
      }
      if (complete) {
        throw ProblemException.refused("after", "field.after");
      }
      asked = Math.max(asked, MOST) * 2;
    }
  }

  private static <T> int indexAfter(List<T> all, Function<T, String> id, String after) {
    for (int i = 0; i < all.size(); i++) {
      if (id.apply(all.get(i)).equals(after)) {
        return i + 1;
      }
    }
    return -1;
  }

  private static <T> PageOf<T> page(List<T> all, Function<T, String> id, int start, int limit) {
    int end = Math.min(all.size(), start + limit);
    List<T> entries = all.subList(start, end);
    return new PageOf<>(entries, end < all.size() ? id.apply(all.get(end - 1)) : null);
  }
}
