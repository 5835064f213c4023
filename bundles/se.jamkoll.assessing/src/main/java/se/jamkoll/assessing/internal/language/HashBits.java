package se.jamkoll.assessing.internal.language;

/** Remembers fingerprints, one bit each: it is sure of those not added, and errs on a few. */
final class HashBits {

  private static final int BITS = 1 << 15;

  /** Spreads what is alike for words that end alike (Knuth: multiplicative hashing). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] bits = new long[BITS / Long.SIZE];

  void add(long fingerprint) {
    int bit = bit(fingerprint);
    bits[bit / Long.SIZE] |= 1L << bit;
  }

  boolean mayHave(long fingerprint) {
    int bit = bit(fingerprint);
    return (bits[bit / Long.SIZE] & 1L << bit) != 0;
  }

  private static int bit(long fingerprint) {
    return (int) ((fingerprint * SPREAD) >>> Long.numberOfLeadingZeros(BITS - 1));
  }
}
