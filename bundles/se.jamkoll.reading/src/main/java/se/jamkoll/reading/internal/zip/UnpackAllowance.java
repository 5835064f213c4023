package se.jamkoll.reading.internal.zip;

import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.internal.UnreadableException;

/** How many bytes more may be unpacked from a file and the files that lie in it. */
public final class UnpackAllowance {

  private int left;

  /** Creates an allowance of a number of bytes. */
  public UnpackAllowance(int bytes) {
    this.left = bytes;
  }

  /** Returns how many bytes are left; at least 1, so that what unpacks nothing is still read. */
  public int left() {
    return Math.max(1, left);
  }

  /**
   * Checks that a number of bytes may be unpacked.
   *
   * @throws UnreadableException when they are too many
   */
  void check(long bytes) throws UnreadableException {
    if (bytes > left) {
      throw new UnreadableException(UnreadableReason.TOO_LARGE, "");
    }
  }

  void take(int bytes) {
    left -= bytes;
  }
}
