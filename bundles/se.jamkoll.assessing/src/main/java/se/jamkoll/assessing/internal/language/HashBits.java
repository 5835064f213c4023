package se.jamkoll.assessing.internal.language;

/** Remembers hashes, one bit each: it is sure of those that were not added, and errs on a few. */
final class HashBits {

  private static final int BITS = 1 << 15;

  /** Spreads hashes, which are alike for words that end alike (Knuth: multiplicative hashing). */
  private static final int SPREAD = 0x9E3779B9;

  private final long[] bits = new long[BITS / Long.SIZE];

  void add(int hash) {
    int bit = bit(hash);
    bits[bit / Long.SIZE] |= 1L << bit;
  }

  boolean mayHave(int hash) {
    int bit = bit(hash);
    return (bits[bit / Long.SIZE] & 1L << bit) != 0;
  }

  private static int bit(int hash) {
    return (hash * SPREAD) >>> Integer.numberOfLeadingZeros(BITS - 1);
  }
}
