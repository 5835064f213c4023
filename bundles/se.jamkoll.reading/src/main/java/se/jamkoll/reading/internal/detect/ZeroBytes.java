package se.jamkoll.reading.internal.detect;

/** Tells text of two bytes a character from bytes of no type. */
final class ZeroBytes {

  private static final int FEWEST = 8;

  private ZeroBytes() {}

  /** Tells whether almost every other byte, and hardly any of the rest, is zero. */
  static boolean everyOther(String head) {
    int[] zeros = new int[2];
    for (int i = 0; i < head.length(); i++) {
      zeros[i % 2] += head.charAt(i) == 0 ? 1 : 0;
    }
    int half = head.length() / 2;
    int more = Math.max(zeros[0], zeros[1]);
    int fewer = Math.min(zeros[0], zeros[1]);
    return half >= FEWEST && more * 10 >= half * 9 && fewer == 0;
  }
}
