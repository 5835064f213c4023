package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;

/** Reads what the sentences of a paragraph say of the groups. */
final class StatementReader {

  private static final Set<String> OBLIGATION =
      Set.of("behöver", "behövs", "måste", "tvingas", "längre", "riskerar", "kan", "hinner", "vågar");
  private static final Set<String> CHANGED =
      Set.of("ändras", "ändrar", "ändrad", "ändrade", "ändrat", "ändring", "förändras", "förändring",
          "förändringar", "förändrad", "ändringar", "skillnad", "skillnader", "könsskillnad",
          "könsskillnader", "ingenting");
  private static final Set<String> NOT_ONLY = Set.of("bara", "enbart", "minst", "endast");
  private static final Set<String> HAPPENS =
      Set.of("uppstår", "uppkommer", "uppstå", "märks", "behövs", "identifierats", "finns");

  private final ClauseSplitter splitter = new ClauseSplitter();
  private final ReasonFinder reasons = new ReasonFinder();

  /**
   * Reads the sentences of one paragraph.
   *
   * @param topic whom the section is about by its heading, for sentences that name nobody
   */
  List<Statement> read(List<Sentence> sentences, Set<Subject> topic) {
    List<Statement> statements = new ArrayList<>();
    EnumSet<Subject> before = EnumSet.noneOf(Subject.class);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<Clause> clauses = splitter.clauses(sentence);
      EnumSet<Subject> named = named(clauses);
      if (!named.isEmpty() && reported(sentence) || instruction(sentence)) {
        continue;
      }
      EnumSet<Subject> carried = EnumSet.noneOf(Subject.class);
      if (named.isEmpty() || startsWithPronoun(sentence)) {
        if (startsWithPronoun(sentence)) {
          carried.addAll(before);
        } else if (before.isEmpty() || genericClaim(sentence)) {
          carried.addAll(topic);
        }
      }
      Map<Subject, Saying> sayings = sayings(sentences, i, clauses, named, carried);
      if (!sayings.isEmpty()) {
        statements.add(new Statement(sentence, sayings, figures(sentence, named)));
      }
      if (!named.isEmpty()) {
        before = groupsOnly(named).isEmpty() ? named : groupsOnly(named);
      }
    }
    return statements;
  }

  private static EnumSet<Subject> groupsOnly(EnumSet<Subject> subjects) {
    EnumSet<Subject> groups = EnumSet.copyOf(subjects);
    groups.removeIf(s -> !s.isGroup());
    return groups;
  }

  private static EnumSet<Subject> named(List<Clause> clauses) {
    EnumSet<Subject> all = EnumSet.noneOf(Subject.class);
    clauses.forEach(c -> all.addAll(c.subjects()));
    return all;
  }

  private static boolean startsWithPronoun(Sentence sentence) {
    int look = Math.min(4, sentence.tokens().size());
    for (int i = 0; i < look; i++) {
      Token token = sentence.tokens().get(i);
      if (token.is(Concept.PRONOUN)) {
        boolean article =
            (token.form().equals("de") || token.form().equals("den"))
                && i + 1 < sentence.tokens().size()
                && sentence.tokens().get(i + 1).form().endsWith("a")
                && !sentence.tokens().get(i + 1).is(Concept.CHANGE);
        return !article;
      }
    }
    return false;
  }

  private static boolean genericClaim(Sentence sentence) {
    return sentence.tokens().size() <= 14
        && (sentence.has(Concept.NEGATION) || sentence.has(Concept.NEUTRAL));
  }

  private static boolean instruction(Sentence sentence) {
    if (sentence.tokens().isEmpty() || sentence.question()) {
      return true;
    }
    char first = sentence.text().charAt(0);
    if (first == '[' || first == '<' || first == '{' || first == '«') {
      return true;
    }
    Token start = sentence.tokens().get(0);
    return start.is(Concept.INSTRUCTION) && start.capital();
  }

  private static boolean reported(Sentence sentence) {
    return sentence.has(Concept.OTHERS) && sentence.has(Concept.SAYING);
  }

  private Map<Subject, Saying> sayings(
      List<Sentence> sentences,
      int index,
      List<Clause> clauses,
      EnumSet<Subject> named,
      EnumSet<Subject> carried) {
    Map<Subject, Saying> sayings = new EnumMap<>(Subject.class);
    EnumSet<Subject> current = EnumSet.copyOf(carried);
    boolean anyChange = false;
    for (Clause clause : clauses) {
      EnumSet<Subject> about = clause.subjects();
      if (about.isEmpty()) {
        about = current;
      } else {
        current = EnumSet.copyOf(about);
      }
      if (about.isEmpty()) {
        continue;
      }
      Saying saying = saying(clause, sentences.get(index));
      if (saying == null) {
        continue;
      }
      anyChange |= saying == Saying.EFFECT;
      for (Subject subject : about) {
        sayings.merge(subject, saying, (a, b) -> a.compareTo(b) >= 0 ? a : b);
      }
    }
    settle(sentences, index, sayings, named, carried, anyChange);
    return sayings;
  }

  /** Decides what the sentence as a whole makes of what its clauses say. */
  private void settle(
      List<Sentence> sentences,
      int index,
      Map<Subject, Saying> sayings,
      EnumSet<Subject> named,
      EnumSet<Subject> carried,
      boolean anyChange) {
    Sentence sentence = sentences.get(index);
    if (sayings.containsValue(Saying.UNAFFECTED) && reasons.reason(sentences, index)) {
      sayings.replaceAll((s, saying) -> saying == Saying.UNAFFECTED ? Saying.JUSTIFIED : saying);
    }
    if (anyChange) {
      return;
    }
    EnumSet<Subject> about = EnumSet.copyOf(named);
    if (about.isEmpty()) {
      about.addAll(carried);
    }
    for (Subject subject : about) {
      if (!sayings.containsKey(subject)) {
        Saying fallback = fallback(subject, sentence);
        if (fallback != null) {
          sayings.put(subject, fallback);
        }
      }
    }
  }

  private static @Nullable Saying fallback(Subject subject, Sentence sentence) {
    if (subject == Subject.SEX) {
      return Saying.CLAIM;
    }
    boolean claims =
        sentence.has(Concept.PROCEDURE)
            || sentence.has(Concept.DEFERRAL)
            || sentence.has(Concept.CONCERN)
            || sentence.has(Concept.GOAL)
            || sentence.has(Concept.NEUTRAL);
    if (claims) {
      return Saying.CLAIM;
    }
    return subject.isGroup() && (sentence.has(Concept.QUANTITY) || sentence.has(Concept.FACT))
        ? Saying.DATA
        : null;
  }

  private static @Nullable Saying saying(Clause clause, Sentence sentence) {
    if (clause.causal()) {
      return null;
    }
    boolean negated = negated(clause);
    if (negated && (clause.has(Concept.AFFECT) || clause.hasAny(CHANGED) || clause.hasAny(HAPPENS))) {
      return Saying.UNAFFECTED;
    }
    if (clause.has(Concept.AFFECT) && clause.has(Concept.DIFFERENT)) {
      return Saying.VAGUE;
    }
    if (neutral(clause)) {
      return Saying.UNAFFECTED;
    }
    if (negated && clause.has(Concept.CHANGE) && !clause.hasAny(OBLIGATION)) {
      return Saying.UNAFFECTED;
    }
    if (clause.has(Concept.CHANGE) || clause.has(Concept.COMPARATIVE) && !clause.has(Concept.FACT)) {
      return Saying.EFFECT;
    }
    return null;
  }

  private static boolean neutral(Clause clause) {
    for (Token token : clause.tokens()) {
      if (token.form().startsWith("könsneutral") || token.form().startsWith("neutral")) {
        return true;
      }
    }
    return clause.has("oavsett") && clause.has("kön");
  }

  private static boolean negated(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).is(Concept.NEGATION)) {
        continue;
      }
      boolean notOnly = i + 1 < tokens.size() && NOT_ONLY.contains(tokens.get(i + 1).form());
      if (!notOnly) {
        return true;
      }
    }
    return false;
  }

  private static boolean figures(Sentence sentence, EnumSet<Subject> named) {
    if (groupsOnly(named).isEmpty()) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      if (token.digits() || token.is(Concept.QUANTITY)) {
        return true;
      }
    }
    return false;
  }
}
