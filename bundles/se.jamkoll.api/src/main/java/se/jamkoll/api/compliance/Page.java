package se.jamkoll.api.compliance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of what was asked for.
 *
 * @param entries the entries, in their order
 * @param next what to ask for the rest with; null when this is all
 */
public record Page<T>(List<T> entries, @Nullable String next) {

  /** Copies the entries. */
  public Page {
    entries = List.copyOf(entries);
  }
}
