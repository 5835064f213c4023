package se.jamkoll.reading.internal.text;

/**
 * Characters of a canonical text and those that they were made of.
 *
 * @param start where the canonical characters start
 * @param end where they end, exclusive
 * @param from where the characters that they were made of start
 * @param to where those end, exclusive
 */
public record Stretch(int start, int end, int from, int to) {

  /** Tells whether each character was made of one. */
  public boolean isEven() {
    return end - start == to - from;
  }

  /** Returns this stretch, moved in both texts. */
  public Stretch moved(int canonical, int original) {
    return new Stretch(start + canonical, end + canonical, from + original, to + original);
  }
}
