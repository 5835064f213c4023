package se.jamkoll.host.register.internal.write;

import java.util.UUID;

/** Makes keys that are never used again. */
final class Keys {

  private Keys() {}

  static String next() {
    return UUID.randomUUID().toString();
  }
}
