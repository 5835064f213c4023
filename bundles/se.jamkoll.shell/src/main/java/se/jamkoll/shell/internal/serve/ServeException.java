package se.jamkoll.shell.internal.serve;

import java.util.List;

/** Tells why the server cannot run, as a text that people are told in their language. */
public final class ServeException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> values;

  ServeException(String key, Object... values) {
    super(key + " " + List.of(values));
    this.key = key;
    this.values = List.of(values);
  }

  /** Returns the key of the text. */
  public String key() {
    return key;
  }

  /** Returns what is filled in at the places of the text. */
  public Object[] values() {
    return values.toArray();
  }
}
