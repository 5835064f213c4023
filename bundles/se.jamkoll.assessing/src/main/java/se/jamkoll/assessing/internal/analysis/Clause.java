package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.ConceptSet;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/**
 * A part of a sentence with one predicate.
 *
 * @param kind how it stands to the sentence
 * @param tokens its words
 * @param named whom it names
 * @param concepts what any of its words speaks of
 * @param quantity whether it has a number in digits that is not a year, or a word for a quantity
 * @param hashes the {@linkplain WordSet#hashes hashes} of its words
 */
record Clause(
    Kind kind,
    List<Token> tokens,
    EnumSet<Subject> named,
    ConceptSet concepts,
    boolean quantity,
    long hashes) {

  private static final Pattern TIME = Pattern.compile("[012]?\\d[.:][0-5]\\d");
  private static final WordSet LABELS =
      WordSet.of(
          "klockan", "kl", "årskurs", "åk", "linje", "plan", "punkt", "hus", "över", "fyllt",
          "under");
  private static final Set<String> SHARES =
      Set.of(
          "procent",
          "andel",
          "tredjedel",
          "fjärdedel",
          "femtedel",
          "tiondel",
          "hälften",
          "medel",
          "median");
  private static final WordSet FILLERS =
      WordSet.of(
          "och",
          "samt",
          "men",
          "så",
          "att",
          "vilket",
          "vilka",
          "som",
          "medan",
          "för",
          "där",
          "därför",
          "därmed",
          "dessutom",
          "även",
          "också",
          "nu",
          "alltså",
          "därigenom",
          "sedan",
          "då",
          "ofta",
          "oftare",
          "i",
          "stället");

  /** What is counted is not people: "fyra dagar", "tre eller fyra dagar". */
  private static final WordSet UNITS =
      WordSet.of(
          "dag",
          "dagar",
          "timme",
          "timmar",
          "minut",
          "minuter",
          "vecka",
          "veckor",
          "månad",
          "månader",
          "år",
          "kronor",
          "meter",
          "kilometer",
          "mil",
          "gånger",
          "pass",
          "turer",
          "nätter",
          "kvällar",
          "eller");

  /** How a clause stands to its sentence. */
  enum Kind {
    /** A statement of its own. */
    MAIN,
    /** It describes what stands before it: som, vars, där. */
    RELATIVE,
    /** It gives a reason: eftersom, då. */
    CAUSAL,
    /** It gives a time or a condition: när, om. */
    CONDITIONAL
  }

  static Clause of(Kind kind, List<Token> tokens, EnumSet<Subject> named) {
    ConceptSet concepts = ConceptSet.of(tokens);
    boolean quantity = concepts.has(Concept.QUANTITY) || number(tokens);
    return new Clause(kind, tokens, named, concepts, quantity, WordSet.hashes(tokens));
  }

  private static boolean number(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (number(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean number(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.digits() && !token.year() && !age(tokens, at);
  }

  /** Returns this clause with the words of another after its own. */
  Clause with(Clause other) {
    List<Token> both = new ArrayList<>(tokens);
    both.addAll(other.tokens);
    EnumSet<Subject> all = Subject.copy(named);
    all.addAll(other.named);
    return of(kind, both, all);
  }

  boolean has(Concept concept) {
    return concepts.has(concept);
  }

  boolean hasAny(String... forms) {
    for (String form : forms) {
      if (WordSet.mayHave(hashes, form) && has(form)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String form) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).form().equals(form)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether none of its words can be a verb. */
  boolean verbless() {
    return !concepts.meets(Token.VERBS);
  }

  Token first() {
    return tokens.get(0);
  }

  int size() {
    return tokens.size();
  }

  /** Tells whether it counts people: a share, or a number beside someone. */
  boolean countsPeople() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean number = number(tokens, i);
      boolean word = token.is(Concept.QUANTITY);
      if (word && SHARES.stream().anyMatch(token.form()::startsWith)) {
        return true;
      }
      boolean ofThings = i + 1 < tokens.size() && UNITS.has(tokens.get(i + 1));
      if ((number || word) && !ofThings && (tokens.size() <= 3 || personNear(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean personNear(int at) {
    for (int i = Math.max(0, at - 3); i < Math.min(tokens.size(), at + 4); i++) {
      Token near = tokens.get(i);
      if (near.namesGroup() || near.is(Concept.PEOPLE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean age(List<Token> tokens, int at) {
    if (time(tokens.get(at).form())) {
      return true;
    }
    int look = Math.min(tokens.size(), at + 4);
    for (int i = at + 1; i < look; i++) {
      if (tokens.get(i).form().startsWith("år")) {
        return true;
      }
    }
    return at > 0 && LABELS.has(tokens.get(at - 1));
  }

  private static boolean time(String form) {
    return form.length() >= 4 && form.length() <= 5 && TIME.matcher(form).matches();
  }

  /** Tells whether its subject stands in an earlier clause: it starts with a verb or a pronoun. */
  boolean elliptic() {
    for (int i = 0; i < tokens.size() && i < 4; i++) {
      Token token = tokens.get(i);
      if (token.verbal()) {
        return true;
      }
      if (!FILLERS.has(token)) {
        break;
      }
    }
    return Pronouns.early(tokens);
  }
}
