package se.jamkoll.assessing.internal.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Maps word forms to {@linkplain Concept concepts}.
 *
 * <p>A line of the data file gives a concept and its forms: {@code form}, {@code stem*} for every
 * form that starts with the stem, {@code *head} for every compound that ends with the head, and
 * {@code -form} for a form that a pattern of the same concept would catch wrongly. Lines that start
 * with {@code @} give modifiers of a concept, and the heads that they make compounds with.
 */
final class Lexicon {

  private static final String RESOURCE = "lexicon.txt";
  private static final String HEADS = "@HEADS";
  private static final List<String> FIRST_CONJUGATION = List.of("a", "ar", "as");
  private static final List<String> SECOND_CONJUGATION = List.of("a", "er", "s", "as");

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
    Map<Concept, List<String>> modifiers = new EnumMap<>(Concept.class);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lexicon.addLine(line, modifiers);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lexicon;
  }

  private void addLine(String line, Map<Concept, List<String>> modifiers) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    int colon = line.indexOf(": ");
    String key = line.substring(0, colon);
    List<String> patterns = List.of(line.substring(colon + 2).trim().split(" +", -1));
    if (key.equals(HEADS)) {
      modifiers.forEach(
          (concept, words) -> words.forEach(word -> addCompounds(concept, word, patterns)));
    } else if (key.startsWith("@")) {
      modifiers.put(Concept.valueOf(key.substring(1)), patterns);
    } else {
      patterns.forEach(pattern -> add(Concept.valueOf(key), pattern));
    }
  }

  private void addCompounds(Concept concept, String modifier, List<String> compoundHeads) {
    compoundHeads.forEach(head -> add(concept, modifier + head + "*"));
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
    } else if (pattern.indexOf('/') > 0
        && Character.isDigit(pattern.charAt(pattern.length() - 1))) {
      addVerb(concept, pattern);
    } else {
      put(forms, pattern, concept);
    }
  }

  private void addVerb(Concept concept, String pattern) {
    int slash = pattern.indexOf('/');
    String stem = pattern.substring(0, slash);
    List<String> endings = pattern.endsWith("/1") ? FIRST_CONJUGATION : SECOND_CONJUGATION;
    endings.forEach(ending -> put(forms, stem + ending, concept));
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
    if (pastTense(form)) {
      found.add(Concept.PAST);
    }
    Set<Concept> except = exceptions.get(form);
    if (except != null) {
      found.removeAll(except);
    }
    return found.isEmpty() ? Collections.emptySet() : Collections.unmodifiableSet(found);
  }

  private static boolean pastTense(String form) {
    return form.length() >= 5
        && (form.endsWith("ade") || form.endsWith("ades") || form.endsWith("rdes"));
  }

  private static void addAll(Set<Concept> target, @Nullable Set<Concept> more) {
    if (more != null) {
      target.addAll(more);
    }
  }
}
