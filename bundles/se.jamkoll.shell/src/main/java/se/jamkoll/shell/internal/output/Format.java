package se.jamkoll.shell.internal.output;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format that assessments are written in. */
public enum Format {
  /** For people at a terminal. */
  TEXT,
  /** One JSON object a line. */
  JSON,
  /** One comma-separated line a letter, after a line of column names. */
  CSV;

  /** Formats that are promised, but that cannot be written yet. */
  public static final List<String> PLANNED = List.of("html", "sarif", "junit");

  /** Returns the format of a name. */
  public static Optional<Format> of(String name) {
    return Arrays.stream(values()).filter(format -> format.label().equals(name)).findFirst();
  }

  /** Returns the name people write. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
