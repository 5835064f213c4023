package se.jamkoll.api.host;

import java.util.List;

/**
 * Some of what changed at a host.
 *
 * @param changes the changes, oldest first; may be empty
 * @param cursor where this page ends: what comes after it is asked for with this
 * @param more whether there is more already
 */
public record ChangePage(List<Change> changes, String cursor, boolean more) {

  /** Copies the changes. */
  public ChangePage {
    changes = List.copyOf(changes);
  }
}
