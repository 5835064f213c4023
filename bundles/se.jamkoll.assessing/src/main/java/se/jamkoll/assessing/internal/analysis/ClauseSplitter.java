package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;

/** Splits a sentence into clauses and finds whom each names. */
final class ClauseSplitter {

  private static final Set<String> STARTERS =
      Set.of("medan", "men", "däremot", "eftersom", "vilket", "varav", "utan");

  private final SubjectFinder subjects = new SubjectFinder();

  List<Clause> clauses(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<EnumSet<Subject>> named = subjects.find(sentence);
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (breaks(sentence, tokens.get(i - 1), tokens.get(i))) {
        clauses.add(clause(tokens, named, from, i));
        from = i;
      }
    }
    if (from < tokens.size()) {
      clauses.add(clause(tokens, named, from, tokens.size()));
    }
    return clauses;
  }

  private static Clause clause(
      List<Token> tokens, List<EnumSet<Subject>> named, int from, int to) {
    EnumSet<Subject> all = EnumSet.noneOf(Subject.class);
    for (int i = from; i < to; i++) {
      all.addAll(named.get(i));
    }
    return new Clause(List.copyOf(tokens.subList(from, to)), all);
  }

  private static boolean breaks(Sentence sentence, Token before, Token after) {
    if (STARTERS.contains(after.form())) {
      return true;
    }
    String between =
        sentence
            .text()
            .substring(before.end() - sentence.start(), after.start() - sentence.start());
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      if (c == ';' || c == ':' || c == '–' || c == '—' || c == '(' || c == ')') {
        return true;
      }
      if (c == ',') {
        return true;
      }
    }
    return false;
  }
}
