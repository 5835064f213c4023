package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/** Finds whom each clause of a sentence is about, and which clause has its verb. */
final class ClauseSubjects {

  private static final int GAP = 10;
  private static final int FEW = 3;
  private static final int NEAR = 6;
  private static final WordSet RELATING = WordSet.of("där", "som", "dit", "vilken", "vilka");
  private static final WordSet AFTERTHOUGHT = WordSet.of("men", "fast", "dock", "om", "fastän");
  private static final WordSet OTHER_ANTECEDENT = WordSet.of("dem", "de", "det", "den", "sådant");

  private final Sentence sentence;
  private final boolean general;
  private final boolean carried;
  private final List<Told> told = new ArrayList<>();

  private EnumSet<Subject> current = EnumSet.noneOf(Subject.class);
  private EnumSet<Subject> waiting = EnumSet.noneOf(Subject.class);
  private @Nullable Clause before;
  private @Nullable Clause main;
  private boolean taken;
  private boolean affirmed;

  /**
   * Creates a finder for a sentence.
   *
   * @param general whether the sentence claims something of those that its heading names
   * @param carried whether a table's row or column says whom it is about
   */
  ClauseSubjects(Sentence sentence, boolean general, boolean carried) {
    this.sentence = sentence;
    this.general = general;
    this.carried = carried;
    this.taken = general || carried;
  }

  List<Told> find(List<Clause> split, EnumSet<Subject> start) {
    current = Subject.copy(start);
    List<Clause> clauses = new JoinedClauses(split).joined();
    for (int i = 0; i < clauses.size(); i++) {
      next(clauses.get(i), clauses.subList(i + 1, clauses.size()));
    }
    return told;
  }

  private void next(Clause clause, List<Clause> rest) {
    boolean awaits = awaitsVerb(clause, rest);
    EnumSet<Subject> about = about(clause, awaits);
    boolean gapped = !awaits && gapped(clause);
    if (!about.isEmpty()) {
      Clause whole = gapped ? verbFrom(main, clause, about) : clause;
      told.add(new Told(whole, about, describes(clause, rest)));
    }
    Clause changed = before;
    if (changed != null && theirs(clause) && changesForNoOneNamed(changed)) {
      told.add(new Told(changed, Subject.groupsOf(about), false));
    }
    if (clause.kind() == Clause.Kind.MAIN && !awaits) {
      waiting = EnumSet.noneOf(Subject.class);
    }
    before = clause;
    main = states(clause) && !gapped ? clause : main;
  }

  private EnumSet<Subject> about(Clause clause, boolean awaits) {
    EnumSet<Subject> about = clause.named();
    if (about.isEmpty()) {
      taken |= Pronouns.in(clause.tokens());
      return affirmed || (taken && inherits(clause)) ? current : EnumSet.noneOf(Subject.class);
    }
    taken = true;
    affirmed |= ClaimForms.affirms(clause);
    if (clause.kind() != Clause.Kind.MAIN && !waiting.isEmpty()) {
      return about;
    }
    current = Subject.copy(about);
    if (awaits) {
      current.addAll(waiting);
      waiting = Subject.copy(current);
    }
    return about;
  }

  /** "…, där pojkarna brukar stå": what was just told of is theirs. */
  private static boolean theirs(Clause clause) {
    return clause.kind() == Clause.Kind.RELATIVE
        && !Subject.groupsOf(clause.named()).isEmpty()
        && !clause.quantity()
        && !clause.has(Concept.PAST)
        && !clause.has(Concept.NEGATION)
        && RELATING.has(clause.first())
        && clause.has(Concept.FACT);
  }

  /** "platserna närmast perrongen försvinner": a change, for someone yet to be told. */
  private static boolean changesForNoOneNamed(Clause clause) {
    return clause.kind() == Clause.Kind.MAIN
        && clause.named().isEmpty()
        && !clause.has(Concept.NEGATION)
        && !clause.has(Concept.PEOPLE)
        && EffectScale.concrete(clause)
        && EffectScale.effect(clause);
  }

  /** "kvinnor som …, och flickor som …, får": those named so far share the verb to come. */
  private static boolean awaitsVerb(Clause clause, List<Clause> rest) {
    if (clause.kind() != Clause.Kind.MAIN || !clause.verbless() || clause.named().isEmpty()) {
      return false;
    }
    int after = 0;
    while (after < rest.size() && between(rest.get(after), after)) {
      after++;
    }
    return after > 0
        && after < rest.size()
        && (resumes(rest.get(after))
            || awaitsVerb(rest.get(after), rest.subList(after + 1, rest.size())));
  }

  /** A relative clause, or a condition within one. */
  private static boolean between(Clause clause, int place) {
    return clause.kind() == Clause.Kind.RELATIVE
        || (place > 0 && clause.kind() == Clause.Kind.CONDITIONAL);
  }

  /** It starts with the verb of those named before the relative clause. */
  static boolean resumes(Clause clause) {
    return clause.kind() == Clause.Kind.MAIN && clause.named().isEmpty() && clause.first().verbal();
  }

  /** "mammor två dagar färre, pappor ungefär en": the verb stands in the clause before. */
  private static boolean gapped(Clause clause) {
    if (likewise(clause) || neither(clause) || thatForThem(clause)) {
      return true;
    }
    return clause.kind() == Clause.Kind.MAIN
        && clause.size() <= GAP
        && !Subject.groupsOf(clause.named()).isEmpty()
        && clause.verbless();
  }

  /** "…, för männen att svaret kommer": what it is for them stands in the clause before. */
  private static boolean thatForThem(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 1; i < Math.min(tokens.size(), FEW + 1); i++) {
      if (tokens.get(i).form().equals("att")) {
        Token before = tokens.get(i - 1);
        String first = tokens.get(0).form();
        return (before.namesGroup() || before.form().equals("del"))
            && (first.equals("för") || first.equals("hos") || tokens.get(0).namesGroup());
      }
    }
    return false;
  }

  /** "…, och inte heller flickors": the denial before holds for them as well. */
  private static boolean neither(Clause clause) {
    return clause.hasAny("heller") && clause.verbless() && !clause.named().isEmpty();
  }

  /** "och detsamma gäller flickor och pojkar". */
  static boolean likewise(Clause clause) {
    if (clause.size() > GAP || clause.named().isEmpty()) {
      return false;
    }
    return (clause.hasAny("detsamma", "samma") && clause.hasAny("gäller")) || doesSo(clause);
  }

  /** "Bland männen gör var nionde det": what the verb before says. */
  private static boolean doesSo(Clause clause) {
    String last = clause.tokens().get(clause.size() - 1).form();
    return clause.hasAny("gör")
        && (last.equals("det") || last.equals("detsamma"))
        && !clause.has(Concept.NEGATION);
  }

  private static boolean states(Clause clause) {
    return clause.kind() == Clause.Kind.MAIN
        || (clause.kind() == Clause.Kind.CONDITIONAL && !clause.named().isEmpty());
  }

  private static Clause verbFrom(@Nullable Clause main, Clause clause, EnumSet<Subject> about) {
    if (main != null && neither(clause)) {
      return main;
    }
    Predicate own = PredicateFinder.predicate(clause, about);
    if (main != null && likewise(clause)) {
      return main;
    }
    if (own != Predicate.NOTHING && own != Predicate.FACT) {
      return clause;
    }
    if (main == null || PredicateFinder.predicate(main, about) == Predicate.NOTHING) {
      return clause;
    }
    return main.with(clause);
  }

  private boolean inherits(Clause clause) {
    return switch (clause.kind()) {
      case RELATIVE -> antecedentNamed();
      case CONDITIONAL -> after(clause, ';') && !clause.has(Concept.PEOPLE);
      case CAUSAL -> false;
      case MAIN ->
          general
              || (before != null && before.kind() == Clause.Kind.RELATIVE)
              || clause.elliptic()
              || deniedOfThem(clause)
              || clause.size() <= FEW
              || afterthought(clause)
              || (after(clause, ';') && !clause.has(Concept.PEOPLE))
              || carried
              || after(clause, ':');
    };
  }

  /** A relative clause describes the last ones named, if they stand right before it. */
  private boolean antecedentNamed() {
    Clause named = before;
    if (named == null || named.kind() == Clause.Kind.RELATIVE) {
      return true;
    }
    if (named.kind() == Clause.Kind.CAUSAL && named.named().isEmpty()) {
      return false;
    }
    Token last = named.tokens().get(named.size() - 1);
    boolean same = named.size() > 1 && named.tokens().get(named.size() - 2).is(Concept.FACT);
    return same || !OTHER_ANTECEDENT.has(last);
  }

  /** "Till dess blir det ingen skillnad för någon av dem", at the start of the sentence. */
  private boolean deniedOfThem(Clause clause) {
    return before == null
        && Pronouns.in(clause.tokens())
        && !clause.has(Concept.PEOPLE)
        && Denial.denies(clause);
  }

  /** "…, men inte på samma sätt". */
  private static boolean afterthought(Clause clause) {
    return clause.size() <= NEAR && AFTERTHOUGHT.has(clause.first());
  }

  private boolean after(Clause clause, char mark) {
    int at = clause.first().start() - sentence.start();
    int marked = sentence.text().lastIndexOf(mark, at);
    return marked >= 0 && sentence.text().substring(marked + 1, at).matches("[\\s+–−-]*");
  }

  /** A relative clause without a comma, between those it describes and their verb. */
  private boolean describes(Clause clause, List<Clause> rest) {
    return clause.kind() == Clause.Kind.RELATIVE
        && clause.named().isEmpty()
        && before != null
        && (before.verbless() || !waiting.isEmpty())
        && !after(clause, ',')
        && !rest.isEmpty()
        && resumes(rest.get(0));
  }
}
