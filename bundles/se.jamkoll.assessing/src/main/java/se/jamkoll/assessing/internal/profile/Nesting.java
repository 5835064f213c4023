package se.jamkoll.assessing.internal.profile;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import se.jamkoll.api.assessment.InvalidProfileException;

/** Bounds how deep a file nests, since loading it recurses. */
final class Nesting {

  private Nesting() {}

  /** Throws when the text nests deeper than the given number of levels. */
  static void check(String name, String text, LoadSettings settings, int deepest)
      throws InvalidProfileException {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        default -> {}
      }
      if (depth > deepest) {
        throw new InvalidProfileException(
            name + ": nests deeper than " + deepest + " levels; a profile needs three");
      }
    }
  }
}
