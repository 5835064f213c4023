package se.jamkoll.api.assessment;

/**
 * The states of the two pairs.
 *
 * @param womenMen what is said about women and men
 * @param girlsBoys what is said about girls and boys
 */
public record Pairs(PairState womenMen, PairState girlsBoys) {

  /** Returns the state of a pair. */
  public PairState of(Pair pair) {
    return switch (pair) {
      case WOMEN_MEN -> womenMen;
      case GIRLS_BOYS -> girlsBoys;
    };
  }

  /** Tells whether any pair has the state. */
  public boolean any(PairState state) {
    return womenMen == state || girlsBoys == state;
  }

  /** Tells whether both pairs have the state. */
  public boolean both(PairState state) {
    return womenMen == state && girlsBoys == state;
  }

  /** Returns the better state of each pair, of these and others. */
  public Pairs joined(Pairs others) {
    return new Pairs(better(womenMen, others.womenMen), better(girlsBoys, others.girlsBoys));
  }

  private static PairState better(PairState one, PairState other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** Tells whether both pairs are {@linkplain PairState#settled() settled}. */
  public boolean settled() {
    return womenMen.settled() && girlsBoys.settled();
  }
}
