package se.jamkoll.assessing.internal.perspective;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import se.jamkoll.api.rule.CommonConcept;
import se.jamkoll.assessing.internal.language.Token;

/** Finds the concepts of a rule set in the words of a sentence. */
final class ConceptLexicon {

  private static final Pattern CONCEPT = Pattern.compile("[A-Z][A-Z\\d_]{0,63}");
  private static final Pattern WORD =
      Pattern.compile("\\*?[\\p{Ll}\\d][\\p{Ll}\\d-]*|[\\p{Ll}\\d][\\p{Ll}\\d-]*\\*");

  private final Map<String, List<Phrase>> byFirstForm = new HashMap<>();
  private final List<Phrase> byPattern = new ArrayList<>();

  /** Words that follow each other, and what they speak of. */
  private record Phrase(List<String> words, String concept) {

    boolean at(int index, List<Token> tokens) {
      if (index + words.size() > tokens.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!matches(words.get(i), tokens.get(index + i).form())) {
          return false;
        }
      }
      return true;
    }

    private static boolean matches(String word, String form) {
      if (word.endsWith("*")) {
        return form.startsWith(word.substring(0, word.length() - 1));
      }
      return word.startsWith("*") ? form.endsWith(word.substring(1)) : form.equals(word);
    }
  }

  /**
   * Creates a lexicon.
   *
   * @throws IllegalArgumentException when a concept or a word is not written as it should be
   */
  ConceptLexicon(Map<String, List<String>> words) {
    words.forEach((concept, phrases) -> phrases.forEach(phrase -> add(concept, phrase)));
  }

  private void add(String concept, String text) {
    if (!CONCEPT.matcher(concept).matches() || common(concept)) {
      throw new IllegalArgumentException(
          "A concept needs a name of its own in capitals, but one is '" + concept + "'");
    }
    List<String> words = List.of(text.split(" ", -1));
    if (!words.stream().allMatch(word -> WORD.matcher(word).matches())) {
      throw new IllegalArgumentException(
          "The lexicon has '"
              + text
              + "' for "
              + concept
              + "; allowed: lower-case forms, stem* and *head, separated by one blank");
    }
    Phrase phrase = new Phrase(words, concept);
    if (words.get(0).indexOf('*') < 0) {
      byFirstForm.computeIfAbsent(words.get(0), form -> new ArrayList<>()).add(phrase);
    } else {
      byPattern.add(phrase);
    }
  }

  private static boolean common(String concept) {
    for (CommonConcept each : CommonConcept.values()) {
      if (each.name().equals(concept)) {
        return true;
      }
    }
    return false;
  }

  /** Returns, for every token, the concepts that it or a phrase that starts there speaks of. */
  List<Set<String>> concepts(List<Token> tokens) {
    List<Set<String>> found = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Set<String> concepts = new TreeSet<>();
      collect(byFirstForm.getOrDefault(tokens.get(i).form(), List.of()), i, tokens, concepts);
      collect(byPattern, i, tokens, concepts);
      found.add(concepts);
    }
    return found;
  }

  private static void collect(
      List<Phrase> phrases, int index, List<Token> tokens, Set<String> concepts) {
    for (Phrase phrase : phrases) {
      if (phrase.at(index, tokens)) {
        concepts.add(phrase.concept());
      }
    }
  }
}
