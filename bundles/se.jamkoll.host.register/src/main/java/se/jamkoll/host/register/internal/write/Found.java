package se.jamkoll.host.register.internal.write;

/** Tells that what is named is there. */
final class Found {

  private Found() {}

  /** Refuses a key that no row has. */
  static void one(int rows, String kind, String key) {
    if (rows != 1) {
      throw new IllegalArgumentException("There is no " + kind + " with the key " + key + ".");
    }
  }
}
