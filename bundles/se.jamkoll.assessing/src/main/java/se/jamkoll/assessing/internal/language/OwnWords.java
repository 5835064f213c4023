package se.jamkoll.assessing.internal.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.api.assessment.Profile.Vocabulary;

/**
 * The words that an organisation adds to the lexicon.
 *
 * @param forms what forms in lower case speak of, beside what the lexicon says
 * @param names the words of names, which speak of nothing
 * @param goals the words of gender-equality goals
 */
public record OwnWords(
    Map<String, Set<Concept>> forms, List<List<String>> names, List<List<String>> goals) {

  /** No words of its own. */
  public static final OwnWords NONE = new OwnWords(Map.of(), List.of(), List.of());

  private static final Set<Concept> GOAL = EnumSet.of(Concept.GOAL, Concept.SEX);

  /** Copies the collections. */
  public OwnWords {
    forms = Map.copyOf(forms);
    names = List.copyOf(names);
    goals = List.copyOf(goals);
  }

  /** Returns the words of a profile. */
  public static OwnWords of(Vocabulary vocabulary) {
    if (vocabulary.equals(Vocabulary.NONE)) {
      return NONE;
    }
    Map<String, Set<Concept>> forms = new HashMap<>();
    vocabulary
        .groups()
        .forEach(
            (group, words) ->
                words.forEach(
                    word ->
                        forms
                            .computeIfAbsent(word, form -> EnumSet.noneOf(Concept.class))
                            .add(concept(group))));
    return new OwnWords(forms, words(vocabulary.names()), words(vocabulary.goals()));
  }

  private static Concept concept(Group group) {
    return switch (group) {
      case WOMEN -> Concept.WOMEN;
      case MEN -> Concept.MEN;
      case GIRLS -> Concept.GIRLS;
      case BOYS -> Concept.BOYS;
    };
  }

  private static List<List<String>> words(List<String> phrases) {
    SwedishText text = new SwedishText();
    return phrases.stream()
        .map(phrase -> text.tokens(phrase).stream().map(Token::form).toList())
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** Returns tokens with what these words make them speak of. */
  List<Token> applied(List<Token> tokens) {
    if (forms.isEmpty() && names.isEmpty() && goals.isEmpty()) {
      return tokens;
    }
    List<Token> own = new ArrayList<>(tokens.size());
    tokens.forEach(
        token -> own.add(token.speakingAlsoOf(forms.getOrDefault(token.form(), Set.of()))));
    for (int i = 0; i < tokens.size(); i++) {
      if (longest(goals, i, tokens) > 0) {
        own.set(i, own.get(i).speakingAlsoOf(GOAL));
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      own.subList(i, i + longest(names, i, tokens)).replaceAll(Token::mute);
    }
    return own;
  }

  private static int longest(List<List<String>> phrases, int index, List<Token> tokens) {
    int longest = 0;
    for (List<String> phrase : phrases) {
      if (phrase.size() > longest && startsAt(index, phrase, tokens)) {
        longest = phrase.size();
      }
    }
    return longest;
  }

  /** The last word may stand in the genitive. */
  private static boolean startsAt(int index, List<String> words, List<Token> tokens) {
    if (index + words.size() > tokens.size()) {
      return false;
    }
    int last = words.size() - 1;
    for (int i = 0; i < last; i++) {
      if (!tokens.get(index + i).form().equals(words.get(i))) {
        return false;
      }
    }
    String form = tokens.get(index + last).form();
    return form.equals(words.get(last)) || form.equals(words.get(last) + "s");
  }
}
