package se.jamkoll.reading.internal.worker.protocol;

/**
 * How much memory one value may take when it is decoded.
 *
 * <p>Both sides count alike: the worker refuses to send what this side would refuse to take.
 */
final class Budget {

  static final int REFERENCE = 8;
  static final int OBJECT = 16;
  static final int LIST = 48;
  static final int STRING = 56;

  private long left;

  /** Creates a budget of a number of bytes. */
  Budget(long bytes) {
    this.left = bytes;
  }

  /**
   * Takes bytes from what is left.
   *
   * @throws ProtocolException when not so many are left
   */
  void spend(long bytes) throws ProtocolException {
    if (bytes > left) {
      throw new ProtocolException("a value larger than allowed");
    }
    left -= bytes;
  }
}
