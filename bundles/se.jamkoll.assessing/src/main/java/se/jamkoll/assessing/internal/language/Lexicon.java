package se.jamkoll.assessing.internal.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Maps word forms to {@linkplain Concept concepts}.
 *
 * <p>The data file has one concept a line, then its forms: {@code form}, {@code stem*} for every
 * form that starts with the stem, {@code *head} for every compound that ends with the head, and
 * {@code -form} for a form that a pattern of the same concept would catch wrongly.
 */
final class Lexicon {

  private static final String RESOURCE = "lexicon.txt";

  private final Map<String, Set<Concept>> forms = new HashMap<>();
  private final Map<String, Set<Concept>> stems = new HashMap<>();
  private final Map<String, Set<Concept>> heads = new HashMap<>();
  private final Map<String, Set<Concept>> exceptions = new HashMap<>();
  private int shortestStem = Integer.MAX_VALUE;
  private int shortestHead = Integer.MAX_VALUE;

  private Lexicon() {}

  /** Reads the lexicon that comes with this bundle. */
  static Lexicon load() {
    InputStream resource = Lexicon.class.getResourceAsStream(RESOURCE);
    if (resource == null) {
      throw new IllegalStateException("The lexicon " + RESOURCE + " is missing from the bundle");
    }
    Lexicon lexicon = new Lexicon();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lexicon.addLine(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lexicon;
  }

  private void addLine(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    int space = line.indexOf(' ');
    Concept concept = Concept.valueOf(line.substring(0, space));
    for (String pattern : line.substring(space + 1).trim().split(" +", -1)) {
      add(concept, pattern);
    }
  }

  private void add(Concept concept, String pattern) {
    if (pattern.startsWith("-")) {
      put(exceptions, pattern.substring(1), concept);
    } else if (pattern.endsWith("*")) {
      String stem = pattern.substring(0, pattern.length() - 1);
      shortestStem = Math.min(shortestStem, stem.length());
      put(stems, stem, concept);
    } else if (pattern.startsWith("*")) {
      String head = pattern.substring(1);
      shortestHead = Math.min(shortestHead, head.length());
      put(heads, head, concept);
    } else {
      put(forms, pattern, concept);
    }
  }

  private static void put(Map<String, Set<Concept>> map, String key, Concept concept) {
    map.computeIfAbsent(key, k -> EnumSet.noneOf(Concept.class)).add(concept);
  }

  /** Returns what a form in lower case speaks of. */
  Set<Concept> concepts(String form) {
    EnumSet<Concept> found = EnumSet.noneOf(Concept.class);
    addAll(found, forms.get(form));
    for (int end = shortestStem; end <= form.length(); end++) {
      addAll(found, stems.get(form.substring(0, end)));
    }
    for (int start = form.length() - shortestHead; start >= 1; start--) {
      addAll(found, heads.get(form.substring(start)));
    }
    Set<Concept> except = exceptions.get(form);
    if (except != null) {
      found.removeAll(except);
    }
    return found.isEmpty() ? Collections.emptySet() : Collections.unmodifiableSet(found);
  }

  private static void addAll(
      Set<Concept> target, @org.jspecify.annotations.Nullable Set<Concept> more) {
    if (more != null) {
      target.addAll(more);
    }
  }
}
