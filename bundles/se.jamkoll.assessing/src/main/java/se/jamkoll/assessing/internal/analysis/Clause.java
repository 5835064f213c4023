package se.jamkoll.assessing.internal.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Token;

/**
 * A part of a sentence between commas, semicolons and contrasting words.
 *
 * @param tokens its words
 * @param subjects whom it names
 */
record Clause(List<Token> tokens, EnumSet<Subject> subjects) {

  private static final Set<String> RELATIVE = Set.of("som", "vars", "vilka");
  private static final Set<String> CAUSAL = Set.of("eftersom", "då", "ty");

  boolean has(Concept concept) {
    for (Token token : tokens) {
      if (token.is(concept)) {
        return true;
      }
    }
    return false;
  }

  boolean has(String form) {
    for (Token token : tokens) {
      if (token.form().equals(form)) {
        return true;
      }
    }
    return false;
  }

  boolean hasAny(Set<String> forms) {
    for (Token token : tokens) {
      if (forms.contains(token.form())) {
        return true;
      }
    }
    return false;
  }

  boolean startsWith(String form) {
    return !tokens.isEmpty() && tokens.get(0).form().equals(form);
  }

  boolean relative() {
    return !tokens.isEmpty() && RELATIVE.contains(tokens.get(0).form());
  }

  boolean causal() {
    return !tokens.isEmpty() && CAUSAL.contains(tokens.get(0).form())
        || tokens.size() > 1 && CAUSAL.contains(tokens.get(1).form());
  }

  int count(Concept concept) {
    int count = 0;
    for (Token token : tokens) {
      if (token.is(concept)) {
        count++;
      }
    }
    return count;
  }
}
