package se.jamkoll.host.register.internal.example.text;

import java.util.List;
import java.util.Map;

/**
 * Texts by what they are for, such as {@code proposal} or {@code economy}; there may be several.
 */
public record Blocks(Map<String, List<String>> texts) {

  /** Copies the texts. */
  public Blocks {
    texts = Map.copyOf(texts);
  }

  /** Returns the texts for something; none when there are none. */
  public List<String> all(String use) {
    return texts.getOrDefault(use, List.of());
  }

  /** Returns the first text for something, which must be there. */
  public String one(String use) {
    return all(use).get(0);
  }
}
