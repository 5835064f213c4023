package se.jamkoll.assessing.internal.analysis;

import java.util.EnumSet;
import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;
import se.jamkoll.assessing.internal.signal.Aspect;

/** One pass over the clauses of a sentence. */
final class SentencePass {

  private static final int SHORT = 3;
  private static final WordSet WON_OR_LOST =
      WordSet.of("vinner", "förlorar", "mister", "tappar", "sparar", "slipper");

  private final List<Sentence> sentences;
  private final int index;
  private final Setting setting;
  private final boolean general;
  private final Reading.Builder reading;
  private final GroupContrast contrast = new GroupContrast();

  SentencePass(
      List<Sentence> sentences,
      int index,
      Setting setting,
      boolean general,
      Reading.Builder reading) {
    this.sentences = sentences;
    this.index = index;
    this.setting = setting;
    this.general = general;
    this.reading = reading;
  }

  void read(List<Clause> clauses, EnumSet<Subject> start) {
    Sentence sentence = sentences.get(index);
    boolean carried = !setting.carried().isEmpty();
    Foresight foresight = new Foresight(sentence, clauses);
    for (Told told : new ClauseSubjects(sentence, general, carried).find(clauses, start)) {
      Clause clause = told.clause();
      if (!told.describes() && !givesReason(clause, told.about())) {
        judge(clause, told.about(), foresight);
      }
    }
    contrast.apply(reading);
  }

  /** After a claim that nothing changes, what is said without naming anyone is its reason. */
  private boolean givesReason(Clause clause, EnumSet<Subject> about) {
    boolean unnamed = clause.named().isEmpty() && contrast.spares(about);
    boolean because = clause.first().form().equals("för") && Subject.groupsOf(about).isEmpty();
    return contrast.sparesAny() && (unnamed || because);
  }

  private void judge(Clause clause, EnumSet<Subject> about, Foresight foresight) {
    Predicate predicate = foresight.inSentence(clause, PredicateFinder.predicate(clause, about));
    if (predicate == Predicate.FACT && SignedAmount.in(sentences.get(index), clause)) {
      predicate = Predicate.EFFECT;
    }
    if (aside(clause, about) && (predicate != Predicate.NO_EFFECT || reasons(clause, about))) {
      return;
    }
    if (Decreed.ofYoung(sentences.get(index), clause, about)) {
      return;
    }
    if (Decreed.byPolicy(sentences.get(index), clause, predicate)) {
      claim(Aspect.POLICY, about);
      return;
    }
    switch (predicate) {
      case NOTHING -> {
        if (general && sentences.get(index).tokens().size() <= SHORT) {
          claim(Aspect.PROCEDURE, about);
        }
      }
      case FACT -> fact(clause, about);
      case NO_EFFECT -> {
        conclude(clause, about);
        noEffect(clause, about);
      }
      case ALIKE -> {
        if (sentences.get(index).has(Concept.GOAL)) {
          claim(Aspect.POLICY, about);
        } else {
          alike(clause, about);
        }
      }
      case UNNAMED_EFFECT -> {
        reading.aspect(Aspect.UNNAMED_EFFECT);
        reading.say(about, Saying.VAGUE);
        contrast.compared(about);
      }
      case EFFECT -> {
        boolean ofHeading = general && clause.named().isEmpty();
        if (!ofHeading) {
          effect(clause, about);
        }
      }
      case DEFERRAL -> claim(Aspect.DEFERRAL, about);
      case PROCEDURE -> claim(Aspect.PROCEDURE, about);
      case POLICY -> claim(Aspect.POLICY, about);
      case SLOGAN -> claim(Aspect.SLOGAN, about);
      case CONCERNED -> claim(Aspect.CONCERNED, about);
      case FOLLOW_UP -> {
        if (Deferral.ofAnalysis(sentences.get(index))) {
          claim(Aspect.DEFERRAL, about);
        }
        reading.aspect(Aspect.FOLLOW_UP);
      }
    }
  }

  /** Sex named in a reason or a description is no claim about it. */
  private boolean aside(Clause clause, EnumSet<Subject> about) {
    return clause.kind() != Clause.Kind.MAIN
        && (about.contains(Subject.SEX) || reasons(clause, about))
        && Subject.groupsOf(about).isEmpty();
  }

  /** "…, då enheten bara vårdar vuxna": who is named in a reason is not whom it is about. */
  private boolean reasons(Clause clause, EnumSet<Subject> about) {
    return clause.kind() == Clause.Kind.CAUSAL
        && clause.first().start() > sentences.get(index).start()
        && Subject.groupsOf(about).isEmpty()
        && !about.contains(Subject.SEX);
  }

  private void claim(Aspect aspect, EnumSet<Subject> claimed) {
    EnumSet<Subject> about = Subject.copy(claimed);
    about.remove(Subject.ADULTS);
    if (about.isEmpty()) {
      return;
    }
    reading.aspect(aspect);
    if (aspect == Aspect.DEFERRAL && Deferral.unaffectedUntilThen(sentences, index)) {
      reading.aspect(Aspect.REASON);
      reading.say(about, Saying.JUSTIFIED);
      return;
    }
    reading.say(about, Saying.CLAIM);
  }

  private void fact(Clause clause, EnumSet<Subject> about) {
    if (clause.countsPeople()) {
      reading.aspect(Aspect.DATA);
    }
    EnumSet<Subject> groups = Subject.groupsOf(about);
    boolean compares = clause.has(Concept.COMPARATIVE);
    boolean now = !clause.quantity() && !clause.has(Concept.PAST);
    if (clause.kind() == Clause.Kind.MAIN && (now || compares)) {
      reading.portray(groups);
    }
    reading.say(groups, Saying.DATA);
    if (clause.kind() == Clause.Kind.MAIN) {
      contrast.told(groups);
    }
  }

  private void noEffect(Clause clause, EnumSet<Subject> about) {
    reading.aspect(Aspect.NO_EFFECT);
    boolean reason = ReasonFinder.reason(sentences, index) || Denial.noOneThere(clause);
    reasonAspect(reason);
    reading.say(about, reason ? Saying.JUSTIFIED : Saying.UNAFFECTED);
    contrast.spared(about);
  }

  /** A conclusion that nothing changes outweighs what led to it. */
  private void conclude(Clause clause, EnumSet<Subject> about) {
    if (clause.has(Concept.CONCLUSION)) {
      about.forEach(reading.sayings()::remove);
    }
  }

  private void reasonAspect(boolean reason) {
    Sentence sentence = sentences.get(index);
    if (reason) {
      reading.aspect(Aspect.REASON);
    } else if (sentence.has(Concept.REASON) || sentence.has(Concept.FORMAL)) {
      reading.aspect(Aspect.EMPTY_REASON);
    }
  }

  private void alike(Clause clause, EnumSet<Subject> about) {
    reading.aspect(Aspect.ALIKE);
    boolean reason = ReasonFinder.reason(sentences, index);
    reasonAspect(reason);
    if (!reason) {
      reading.say(about, Saying.UNAFFECTED);
      return;
    }
    reading.say(about, bringsSomething(clause) ? Saying.EFFECT : Saying.JUSTIFIED);
  }

  /** Alike in something new is an effect; "får samma lärare" is as before. */
  private static boolean bringsSomething(Clause clause) {
    if (clause.has(Concept.NEW_STATE) || clause.has(Concept.STAKE)) {
      return true;
    }
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (WON_OR_LOST.has(tokens.get(i))) {
        return true;
      }
      if (tokens.get(i).is(Concept.GAIN)) {
        return !tokens.get(i + 1).is(Concept.LIKE) && !tokens.get(i).form().startsWith("behåll");
      }
    }
    return false;
  }

  private void effect(Clause clause, EnumSet<Subject> about) {
    EnumSet<Subject> people = Subject.copy(about);
    people.remove(Subject.SEX);
    people.remove(Subject.ADULTS);
    if (!childrenCount(clause)) {
      people.remove(Subject.CHILDREN);
    }
    if (people.isEmpty()) {
      return;
    }
    if (counted(clause)) {
      reading.aspect(Aspect.DATA);
    }
    boolean staff = !setting.staffCase() && (setting.staffText() || ofStaff(clause));
    reading.aspect(staff ? Aspect.EMPLOYER : Aspect.EFFECT);
    reading.say(people, staff ? Saying.VAGUE : Saying.EFFECT);
  }

  /** A number stands right before a group: it is those that are counted. */
  private boolean counted(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).digits() || tokens.get(i).year()) {
        continue;
      }
      for (int j = i + 1; j < Math.min(tokens.size(), i + 3); j++) {
        if (tokens.get(j).namesGroup()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The group is named within a few words of the staff. */
  private boolean ofStaff(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).is(Concept.STAFF)) {
        continue;
      }
      for (int j = Math.max(0, i - 3); j < Math.min(tokens.size(), i + 4); j++) {
        Token near = tokens.get(j);
        if (near.is(Concept.WOMEN) || near.is(Concept.MEN)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean childrenCount(Clause clause) {
    return setting.consequence()
        || !setting.topic().isEmpty()
        || clause.has(Concept.NEED)
        || sentences.get(index).has(Concept.NEED)
        || (setting.weighed() && clause.kind() != Clause.Kind.RELATIVE && !routine(clause));
  }

  /** A service that goes on: "erbjuds till elever", "skoldagen börjar"; nothing is altered. */
  private static boolean routine(Clause clause) {
    return clause.has(Concept.ROUTINE)
        && !clause.has(Concept.CHANGE)
        && !clause.has(Concept.COMPARATIVE);
  }
}
