package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/** Remembers in which order two groups were named, for "de förra" and "de senare". */
final class FormerAndLatter {

  private static final WordSet FORMER =
      WordSet.of("förra", "förstnämnda", "förstnämnde", "föregående");
  private static final WordSet LATTER = WordSet.of("senare", "sistnämnda", "sistnämnde");
  private static final WordSet ARTICLES = WordSet.of("de", "den", "dem", "dessa");

  /** "de senare åren" are no group: after a group stands a verb or one of these. */
  private static final WordSet FOLLOWING =
      WordSet.of(
          "gruppen",
          "grupperna",
          "som",
          "vilka",
          "och",
          "torde",
          "till",
          "för",
          "i",
          "på",
          "från",
          "vars",
          "inte",
          "däremot",
          "dock",
          "icke",
          "ej",
          "också",
          "även");

  private List<Subject> order = List.of();

  /** Returns the clauses, naming those that the former and the latter are. */
  List<Clause> resolved(List<Clause> clauses) {
    List<Clause> result = new ArrayList<>(clauses.size());
    for (Clause clause : clauses) {
      Subject meant = order.isEmpty() ? null : meant(clause.tokens());
      result.add(meant == null ? clause : naming(clause, meant));
      remember(clause);
    }
    return result;
  }

  private static Clause naming(Clause clause, Subject meant) {
    EnumSet<Subject> named = Subject.copy(clause.named());
    named.add(meant);
    return Clause.of(clause.kind(), clause.tokens(), named);
  }

  private @Nullable Subject meant(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      String form = tokens.get(i).form();
      boolean former = FORMER.has(form);
      if ((former || LATTER.has(form))
          && ARTICLES.has(tokens.get(i - 1))
          && standsAlone(tokens, i)) {
        return order.get(former ? 0 : 1);
      }
    }
    return null;
  }

  private static boolean standsAlone(List<Token> tokens, int at) {
    if (at + 1 == tokens.size()) {
      return true;
    }
    Token next = tokens.get(at + 1);
    return next.verbal() || FOLLOWING.has(next);
  }

  private void remember(Clause clause) {
    EnumSet<Subject> groups = Subject.groupsOf(clause.named());
    if (groups.size() != 2) {
      return;
    }
    List<Subject> named = new ArrayList<>();
    for (Token token : clause.tokens()) {
      Subject subject = group(token);
      if (subject != null && groups.contains(subject) && !named.contains(subject)) {
        named.add(subject);
      }
    }
    order = named.size() == 2 ? named : order;
  }

  private static @Nullable Subject group(Token token) {
    if (token.is(Concept.WOMEN)) {
      return Subject.WOMEN;
    }
    if (token.is(Concept.MEN)) {
      return Subject.MEN;
    }
    if (token.is(Concept.GIRLS)) {
      return Subject.GIRLS;
    }
    return token.is(Concept.BOYS) ? Subject.BOYS : null;
  }
}
