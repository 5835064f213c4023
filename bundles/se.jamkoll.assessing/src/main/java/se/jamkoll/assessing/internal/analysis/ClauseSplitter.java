package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/** Splits a sentence into clauses. */
final class ClauseSplitter {

  private static final WordSet STARTERS =
      WordSet.of(
          "medan",
          "men",
          "eftersom",
          "enär",
          "alldenstund",
          "vilket",
          "varav",
          "varför",
          "när",
          "ifall",
          "innan",
          "fast",
          "vilkas",
          "vars");
  private static final WordSet JOINERS = WordSet.of("och", "samt", "liksom");
  private static final WordSet RELATIVE =
      WordSet.of("som", "vars", "vilka", "där", "dit", "varav", "vilkas");
  private static final WordSet CAUSAL =
      WordSet.of("eftersom", "då", "ty", "emedan", "enär", "alldenstund");
  private static final WordSet CONDITIONAL =
      WordSet.of("när", "om", "ifall", "innan", "sedan", "genom", "utan");
  private static final WordSet BEFORE_GROUPS = WordSet.of("på", "för", "av", "hos", "bland");
  private static final WordSet ANSWERS = WordSet.of("ja", "nej");
  private static final WordSet PREPOSITIONS = WordSet.of("genom", "utan");
  private static final WordSet AFTER_IF =
      WordSet.of("inget", "inte", "ingen", "den", "det", "de", "man", "hon", "han");
  private static final WordSet SUBORDINATORS = WordSet.of("att", "när", "som", "eftersom");
  private static final String STOPS = ",;:–—()";
  private static final int SUBJECT_REACH = 6;
  private static final int LIST_ITEM = 3;

  private final SubjectFinder subjects = new SubjectFinder();

  List<Clause> split(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<EnumSet<Subject>> named = subjects.find(sentence);
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (breaks(sentence, named, from, i)) {
        clauses.add(clause(tokens, named, from, i));
        from = i;
      }
    }
    if (from < tokens.size()) {
      clauses.add(clause(tokens, named, from, tokens.size()));
    }
    return reasonsGoOn(clauses);
  }

  /** "eftersom … och …": what is joined to a reason belongs to it, unless it tells of a group. */
  private static List<Clause> reasonsGoOn(List<Clause> clauses) {
    for (int i = 1; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      boolean joined = clause.first().form().equals("och") || clause.first().form().equals("samt");
      boolean goesOn =
          joined
              && clause.kind() == Clause.Kind.MAIN
              && clauses.get(i - 1).kind() == Clause.Kind.CAUSAL
              && Subject.groupsOf(clause.named()).isEmpty();
      if (goesOn) {
        clauses.set(i, Clause.of(Clause.Kind.CAUSAL, clause.tokens(), clause.named()));
      }
    }
    return clauses;
  }

  private static Clause clause(List<Token> tokens, List<EnumSet<Subject>> named, int from, int to) {
    EnumSet<Subject> all = EnumSet.noneOf(Subject.class);
    for (int i = from; i < to; i++) {
      all.addAll(named.get(i));
    }
    List<Token> part = List.copyOf(tokens.subList(from, to));
    return Clause.of(kind(part), part, all);
  }

  private static Clause.Kind kind(List<Token> part) {
    String first = part.get(0).form();
    if ((first.equals("och") || first.equals("men")) && part.size() > 1) {
      first = part.get(1).form();
    }
    if (RELATIVE.has(first)) {
      return Clause.Kind.RELATIVE;
    }
    if (CAUSAL.has(first)) {
      return Clause.Kind.CAUSAL;
    }
    boolean preposition = PREPOSITIONS.has(first) && !followedBy(part, "att");
    boolean conditional = CONDITIONAL.has(first) && part.stream().anyMatch(Token::verbal);
    if (first.equals("när") || (conditional && !preposition)) {
      return Clause.Kind.CONDITIONAL;
    }
    return Clause.Kind.MAIN;
  }

  private static boolean followedBy(List<Token> part, String form) {
    return part.size() > 1 && part.get(1).form().equals(form);
  }

  private static boolean breaks(Sentence sentence, List<EnumSet<Subject>> named, int from, int at) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(at);
    boolean meanwhile =
        token.form().equals("under")
            && at + 2 < tokens.size()
            && tokens.get(at + 1).form().equals("det")
            && tokens.get(at + 2).form().equals("att");
    if (STARTERS.has(token)
        || meanwhile
        || describes(tokens, named, from, at)
        || Resumption.at(tokens, from, at)) {
      return true;
    }
    boolean comma = sentence.between(at - 1, at, ",");
    if (at == 1 && ANSWERS.has(tokens.get(0)) && commaFollows(sentence, tokens.get(0))) {
      return true;
    }
    if (!comma && sentence.between(at - 1, at, STOPS)) {
      return true;
    }
    if (comma) {
      boolean both = !named.get(at - 1).isEmpty() && !named.get(at).isEmpty();
      if (both || enumerates(tokens, named, at)) {
        return false;
      }
      return RELATIVE.has(token)
          || CAUSAL.has(token)
          || RELATIVE.has(tokens.get(from))
          || token.verbal()
          || (Resumption.verb(tokens, from, at) && statementFollows(sentence, named, at));
    }
    if (token.form().equals("om") && at + 1 < tokens.size()) {
      return (AFTER_IF.has(tokens.get(at + 1)) && Resumption.verb(tokens, from, at))
          || tokens.get(at + 1).is(Concept.DECISION)
          || tokens.get(at + 1).form().equals("nämnden");
    }
    boolean pair =
        at + 1 < tokens.size() && !named.get(at - 1).isEmpty() && !named.get(at + 1).isEmpty();
    return JOINERS.has(token)
        && !pair
        && !samePreposition(tokens, from, at)
        && Resumption.verb(tokens, from, at)
        && newPredicate(sentence, named, at);
  }

  /** "på flickor samt på kvinnor är inte utredd": what is joined goes on with the same. */
  private static boolean samePreposition(List<Token> tokens, int from, int joiner) {
    if (joiner + 1 >= tokens.size() || !BEFORE_GROUPS.has(tokens.get(joiner + 1))) {
      return false;
    }
    String preposition = tokens.get(joiner + 1).form();
    for (int i = Math.max(from, joiner - SUBJECT_REACH); i < joiner; i++) {
      if (tokens.get(i).form().equals(preposition)) {
        return true;
      }
    }
    return false;
  }

  /** "…, avgift eller tjänst": a list of things goes on. */
  private static boolean enumerates(List<Token> tokens, List<EnumSet<Subject>> named, int at) {
    for (int i = at; i < Math.min(tokens.size() - 1, at + LIST_ITEM); i++) {
      if (JOINERS.has(tokens.get(i)) || tokens.get(i).form().equals("eller")) {
        boolean verbNext = i + 2 < tokens.size() && tokens.get(i + 2).verbal();
        return i > at && named.get(i + 1).isEmpty() && !tokens.get(i + 1).verbal() && !verbNext;
      }
      if (tokens.get(i).verbal() || !named.get(i).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /** To the next punctuation there is a verb, or someone is named. */
  private static boolean statementFollows(Sentence sentence, List<EnumSet<Subject>> named, int at) {
    List<Token> tokens = sentence.tokens();
    for (int i = at; i < tokens.size(); i++) {
      if (i > at && sentence.between(i - 1, i, STOPS)) {
        return false;
      }
      if (tokens.get(i).verbal() || !named.get(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean commaFollows(Sentence sentence, Token token) {
    return sentence.text().startsWith(",", token.end() - sentence.start());
  }

  /** "kvinnor som …": a relative clause without a comma. */
  private static boolean describes(
      List<Token> tokens, List<EnumSet<Subject>> named, int from, int at) {
    if (!tokens.get(at).form().equals("som")) {
      return false;
    }
    boolean verbFollows = Resumption.verb(tokens, at + 1, Math.min(tokens.size(), at + 5));
    if (Resumption.verb(tokens, from, at) && verbFollows) {
      return true;
    }
    for (int i = Math.max(from, at - SUBJECT_REACH); i < at; i++) {
      if (tokens.get(i).form().equals("såväl")) {
        return false;
      }
    }
    Token before = tokens.get(at - 1);
    boolean people =
        !named.get(at - 1).isEmpty() || before.is(Concept.PRONOUN) || before.is(Concept.PEOPLE);
    return people
        && !Resumption.verb(tokens, from, at - 1)
        && at + 1 < tokens.size()
        && named.get(at + 1).isEmpty()
        && Resumption.verb(tokens, at + 1, Math.min(tokens.size(), at + SUBJECT_REACH));
  }

  /** After "och": a verb at once, or a subject and then a verb before the next punctuation. */
  private static boolean newPredicate(Sentence sentence, List<EnumSet<Subject>> named, int joiner) {
    List<Token> tokens = sentence.tokens();
    boolean subject = false;
    for (int i = joiner + 1; i < tokens.size(); i++) {
      if (i > joiner + 1 && SUBORDINATORS.has(tokens.get(i))) {
        boolean described = tokens.get(i).form().equals("som");
        return subject
            && described
            && Resumption.verb(tokens, i + 1, Math.min(tokens.size(), i + SUBJECT_REACH));
      }
      if (i > joiner + 1 && sentence.between(i - 1, i, ",")) {
        return subject && relativeFollows(tokens, i);
      }
      if (tokens.get(i).verbal() && (subject || i <= joiner + 2)) {
        return true;
      }
      subject |= !named.get(i).isEmpty();
      if (!subject && i > joiner + SUBJECT_REACH) {
        return false;
      }
    }
    return false;
  }

  private static boolean relativeFollows(List<Token> tokens, int at) {
    return RELATIVE.has(tokens.get(at));
  }
}
