package se.jamkoll.reading.internal.structure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by kind, from a data file with lines such as {@code kind: phrase, phrase}. */
final class Vocabulary {

  private final Map<String, List<String>> phrases = new HashMap<>();

  private Vocabulary() {}

  /** Loads a data file that stands beside this class. */
  static Vocabulary load(String file) {
    Vocabulary vocabulary = new Vocabulary();
    try (InputStream stream = Vocabulary.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("The data file " + file + " is missing.");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(stream, UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        vocabulary.line(line);
      }
      return vocabulary;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line) {
    int colon = line.indexOf(':');
    if (line.startsWith("#") || colon < 0) {
      return;
    }
    List<String> kind =
        phrases.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>());
    int start = colon + 1;
    while (start < line.length()) {
      int comma = line.indexOf(',', start);
      int end = comma < 0 ? line.length() : comma;
      kind.add(line.substring(start, end).strip());
      start = end + 1;
    }
  }

  /** Returns the phrases of a kind. */
  List<String> of(String kind) {
    List<String> found = phrases.get(kind);
    if (found == null) {
      throw new IllegalArgumentException("There are no phrases of the kind " + kind + ".");
    }
    return List.copyOf(found);
  }
}
