package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.SwedishText;
import se.jamkoll.assessing.internal.language.Token;

/**
 * A sentence of a template with something to fill in.
 *
 * @param parts the words around what is to be filled in; the first and the last may be empty
 */
record TemplateSentence(List<List<String>> parts) {

  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST_FILL = 12;

  /** With these, what was filled in is what the official says, and no mere name or date. */
  private static final Set<Concept> SAYING_SOMETHING =
      EnumSet.of(
          Concept.WOMEN,
          Concept.MEN,
          Concept.GIRLS,
          Concept.BOYS,
          Concept.SEX,
          Concept.CHILDREN,
          Concept.COMPARATIVE,
          Concept.GAIN,
          Concept.CHANGE,
          Concept.NEGATION,
          Concept.REASON);

  static Optional<TemplateSentence> of(String text, char toFillIn, SwedishText language) {
    List<List<String>> parts = new ArrayList<>();
    for (String part : text.split(Pattern.quote(String.valueOf(toFillIn)), -1)) {
      parts.add(language.tokens(part).stream().map(Token::form).toList());
    }
    boolean enough = parts.stream().mapToInt(List::size).sum() >= FEWEST_WORDS;
    return enough ? Optional.of(new TemplateSentence(parts)) : Optional.empty();
  }

  /** Tells whether a sentence is this one, with no more than names or dates filled in. */
  boolean matches(List<Token> tokens) {
    List<String> first = parts.get(0);
    return startsAt(0, first, tokens) && matchesFrom(first.size(), 1, tokens);
  }

  private boolean matchesFrom(int from, int part, List<Token> tokens) {
    if (part == parts.size()) {
      return from == tokens.size();
    }
    List<String> words = parts.get(part);
    boolean last = part == parts.size() - 1;
    int end = Math.min(tokens.size() - words.size(), from + LONGEST_FILL);
    int start = last && words.isEmpty() ? tokens.size() : from;
    for (int at = start; at <= end; at++) {
      if (startsAt(at, words, tokens)
          && mere(from, at, tokens)
          && matchesFrom(at + words.size(), part + 1, tokens)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsAt(int at, List<String> words, List<Token> tokens) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(at + i).form().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** What follows "because" is the official's own reason, however short. */
  private static boolean mere(int from, int to, List<Token> tokens) {
    boolean reason = from > 0 && to > from && tokens.get(from - 1).is(Concept.REASON);
    return !reason
        && tokens.subList(from, to).stream()
            .noneMatch(token -> SAYING_SOMETHING.stream().anyMatch(token::is));
  }
}
