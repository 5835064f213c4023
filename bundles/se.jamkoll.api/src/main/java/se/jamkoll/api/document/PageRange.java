package se.jamkoll.api.document;

/**
 * Pages of a file that belong together.
 *
 * @param first the first page, from 1
 * @param last the last page, inclusive
 */
public record PageRange(int first, int last) {

  /** Checks the range. */
  public PageRange {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException(
          "Pages go from 1 and not backwards, but were " + first + "–" + last);
    }
  }

  /** Returns the range as people write it: "3" or "3–5". */
  @Override
  public String toString() {
    return first == last ? String.valueOf(first) : first + "–" + last;
  }
}
