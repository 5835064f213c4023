package se.jamkoll.shell.internal.console;

/** Tells of a command that cannot be understood. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] values;

  UsageException(String key, Object... values) {
    super(key);
    this.key = key;
    this.values = values;
  }

  String key() {
    return key;
  }

  Object[] values() {
    return values.clone();
  }
}
