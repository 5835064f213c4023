package se.jamkoll.assessing.internal.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.assessing.internal.signal.Statement;

/**
 * What a rule has to say of one place, before it is put into words.
 *
 * @param variant which of the rule's messages says it
 * @param severity how much it matters, unless the profile says otherwise
 * @param place where it stands; empty when it concerns the whole document
 * @param parameters what the message fills in: terms, which are named in the reader's language, or
 *     text
 */
public record Evidence(
    String variant, Severity severity, Optional<Place> place, Map<String, Object> parameters) {

  /** Copies the parameters. */
  public Evidence {
    parameters = Map.copyOf(parameters);
  }

  /** Returns evidence that concerns the whole document. */
  public static Evidence of(Enum<?> variant, Severity severity) {
    return new Evidence(variant.name(), severity, Optional.empty(), Map.of());
  }

  /** Returns the same evidence at a place. */
  public Evidence at(Place newPlace) {
    return new Evidence(variant, severity, Optional.of(newPlace), parameters);
  }

  /** Returns the same evidence at the place of a statement. */
  public Evidence at(Statement statement) {
    return at(Place.of(statement));
  }

  /** Returns the same evidence at a place, if there is one. */
  public Evidence at(Optional<Place> newPlace) {
    return new Evidence(variant, severity, newPlace, parameters);
  }

  /** Returns the same evidence with one more parameter. */
  public Evidence with(String name, Object value) {
    Map<String, Object> more = new HashMap<>(parameters);
    more.put(name, value);
    return new Evidence(variant, severity, place, more);
  }

  /** Returns a key that differs between the evidence that one rule gives of one document. */
  String key() {
    return place.map(p -> variant + " " + p.start() + "–" + p.end()).orElse(variant);
  }
}
