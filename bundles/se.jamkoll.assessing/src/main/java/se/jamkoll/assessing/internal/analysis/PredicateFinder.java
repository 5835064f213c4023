package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import java.util.Set;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Token;

/** Finds what a clause does with the ones it speaks of. */
final class PredicateFinder {

  private static final Set<String> NOT_ONLY =
      Set.of("bara", "enbart", "minst", "endast", "längre", "utan");
  private static final Set<String> QUANTIFIERS = Set.of("inga", "ingen", "inget", "varken", "vare");
  private static final Set<String> ABLE =
      Set.of(
          "kan", "kunna", "hinner", "vågar", "behöver", "orkar", "klarar", "når", "vill", "hinna",
          "våga");
  private static final Set<String> TIME_AS_BEFORE =
      Set.of(
          "idag",
          "dag",
          "förut",
          "tidigare",
          "nu",
          "hittills",
          "vanligt",
          "förr",
          "före",
          "gällande",
          "dagens",
          "alltid",
          "innan");
  private static final Set<String> ALTERED =
      Set.of(
          "ändras",
          "ändrar",
          "ändrad",
          "ändrade",
          "ändrat",
          "ändring",
          "ändringar",
          "förändras",
          "förändrar",
          "förändring",
          "förändringar",
          "förändrad",
          "ändra",
          "förändra",
          "annorlunda",
          "ingenting",
          "försämras",
          "försämring",
          "påverkan",
          "fallet");
  private static final Set<String> SORTED_BY_SEX =
      Set.of(
          "könsuppdelad",
          "könsuppdelat",
          "könsuppdelade",
          "könsuppdelas",
          "kön",
          "könet",
          "könsfördelad",
          "könsfördelat");
  private static final Set<String> LATER =
      Set.of(
          "utreds",
          "utredas",
          "återkommer",
          "återkomma",
          "klarläggs",
          "belyses",
          "hanteras",
          "avvaktas",
          "preciseras",
          "fördjupas",
          "beskrivs",
          "belysas",
          "beskrivas",
          "analyseras",
          "upprättas",
          "genomförs",
          "redovisas",
          "redovisa",
          "bedöms",
          "tas",
          "beaktas",
          "utvecklas",
          "uppmärksammas",
          "bevakas",
          "prövas",
          "undersöks",
          "komplettera",
          "görs",
          "blir");
  private static final Set<String> SURELY_LATER =
      Set.of(
          "utreds",
          "utredas",
          "återkommer",
          "återkomma",
          "klarläggs",
          "framdeles",
          "framgent",
          "efterföljande",
          "avvaktas",
          "genomförandefasen",
          "granskningsskedet",
          "detaljplaneringen",
          "projekteringen",
          "belyses",
          "hanteras",
          "belysas",
          "preciseras",
          "fördjupas");
  private static final Set<String> WHEN_LATER =
      Set.of(
          "när",
          "inom",
          "samband",
          "inför",
          "genomförandet",
          "genomförande",
          "steg",
          "skede",
          "kommande",
          "nästa",
          "slutliga",
          "slutlig",
          "planperioden",
          "framöver",
          "vid",
          "verksamheten",
          "respektive",
          "senare",
          "fortsatta",
          "löpande",
          "framtida");
  private static final Set<String> MANNER =
      Set.of("sätt", "grad", "utsträckning", "omfattning", "mån", "hög", "stor", "mått", "mycket");
  private static final Set<String> EQUAL =
      Set.of("identiska", "desamma", "lika", "samma", "likadant", "likadana", "densamma");
  private static final Set<String> ASKING = Set.of("hur", "vad", "vilka", "vilken", "huruvida");
  private static final Set<String> FAVOURS =
      Set.of("gagnar", "gynnar", "gagna", "gynna", "lyfter", "stärker", "främjar");
  private static final Set<String> LACKING = Set.of("utan", "saknar", "saknas", "sakna", "saknade");
  private static final Set<String> GET =
      Set.of("får", "få", "fås", "ger", "ge", "har", "medför", "innebär");
  private static final Set<String> CONSEQUENCES =
      Set.of(
          "konsekvenser",
          "följder",
          "effekter",
          "verkningar",
          "återverkningar",
          "betydelse",
          "påverkan",
          "inverkan",
          "effekt");
  private static final Set<String> PRAISE =
      Set.of(
          "god",
          "goda",
          "bra",
          "positiv",
          "positivt",
          "positiva",
          "viktig",
          "viktigt",
          "viktiga",
          "värdefull",
          "värdefullt",
          "bäst",
          "gott");

  Predicate predicate(Clause clause, Set<Subject> subjects) {
    boolean sexOnly = subjects.contains(Subject.SEX) && Subject.groupsOf(subjects).isEmpty();
    if (asksLater(clause)) {
      return Predicate.DEFERRAL;
    }
    if (unnamed(clause)) {
      return Predicate.UNNAMED_EFFECT;
    }
    if (noEffect(clause)) {
      return Predicate.NO_EFFECT;
    }
    if (followUp(clause)) {
      return Predicate.FOLLOW_UP;
    }
    if (clause.tokens().get(0).form().equals("ja") && clause.tokens().size() <= 2) {
      return Predicate.CONCERNED;
    }
    if (sexOnly) {
      return ofSex(clause);
    }
    return ofGroups(clause, subjects);
  }

  private static Predicate ofGroups(Clause clause, Set<Subject> subjects) {
    if (deferral(clause)) {
      return Predicate.DEFERRAL;
    }
    if (goal(clause)) {
      return Predicate.POLICY;
    }
    if (praise(clause)) {
      return Predicate.SLOGAN;
    }
    if (alike(clause)) {
      return Predicate.ALIKE;
    }
    boolean childrenOnly = Subject.groupsOf(subjects).isEmpty();
    if (childrenOnly && clause.has(Concept.POLICY) && !concrete(clause)) {
      return Predicate.POLICY;
    }
    if (getsConsequences(clause)) {
      return Predicate.CONCERNED;
    }
    if (clause.has(Concept.CONCERN) && onlyConcerned(clause)) {
      return clause.quantity() ? Predicate.FACT : Predicate.CONCERNED;
    }
    if (effect(clause)) {
      return Predicate.EFFECT;
    }
    if (clause.has(Concept.PROCEDURE) && !clause.quantity()) {
      return Predicate.PROCEDURE;
    }
    if (fact(clause)) {
      return Predicate.FACT;
    }
    if (clause.has(Concept.POLICY)) {
      return Predicate.POLICY;
    }
    return Predicate.NOTHING;
  }

  private static Predicate ofSex(Clause clause) {
    if (deferral(clause)) {
      return Predicate.DEFERRAL;
    }
    if (clause.has(Concept.GOAL) || clause.has(Concept.POLICY)) {
      return Predicate.POLICY;
    }
    if (alike(clause)) {
      return Predicate.NO_EFFECT;
    }
    if (clause.quantity() && clause.has(Concept.FACT) && !clause.has(Concept.POLICY)) {
      return Predicate.FACT;
    }
    if (clause.has(Concept.PROCEDURE)) {
      return Predicate.PROCEDURE;
    }
    if (clause.has(Concept.SLOGAN) || clause.has(Concept.CHANGE) || clause.has(Concept.GAIN)) {
      return Predicate.SLOGAN;
    }
    if (clause.has(Concept.CONCERN) || clause.has(Concept.AFFECT)) {
      return Predicate.CONCERNED;
    }
    return Predicate.PROCEDURE;
  }

  private static boolean negated(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).is(Concept.NEGATION)) {
        continue;
      }
      boolean notOnly =
          tokens.get(i).form().equals("inte")
              && i + 1 < tokens.size()
              && NOT_ONLY.contains(tokens.get(i + 1).form());
      if (!notOnly) {
        return true;
      }
    }
    return false;
  }

  private static boolean noEffect(Clause clause) {
    if (clause.kind() == Clause.Kind.RELATIVE && clause.named().isEmpty()) {
      return false;
    }
    if (negated(clause)) {
      return noEffectNegated(clause);
    }
    if (clause.hasAny(LACKING)
        && (clause.has(Concept.CONSEQUENCE) || clause.has(Concept.APPLICABLE))
        && !clause.has(Concept.COMPARATIVE)) {
      return true;
    }
    if (clause.tokens().stream()
        .anyMatch(t -> t.form().startsWith("könsneutral") || t.form().startsWith("neutral"))) {
      return true;
    }
    return unchanged(clause);
  }

  private static boolean noEffectNegated(Clause clause) {
    if (clause.tokens().size() <= 3 && !clause.has(Concept.GAIN)) {
      return true;
    }
    if (clause.has(Concept.SEX)
        && (clause.has(Concept.PROCEDURE)
            || clause.hasAny(Set.of("analys", "analyseras", "behövs")))) {
      return true;
    }
    boolean able = clause.hasAny(ABLE) || clause.hasAny(Set.of("längre"));
    if (clause.hasAny(Set.of("procent"))) {
      return false;
    }
    boolean neither = clause.hasAny(Set.of("varken", "vare"));
    boolean quantified = neither || quantifiedSubject(clause);
    if (clause.has(Concept.APPLICABLE) || quantified) {
      return true;
    }
    if (clause.hasAny(ALTERED)) {
      return true;
    }
    if (clause.named().contains(Subject.SEX)
        && (clause.has(Concept.CONSEQUENCE) || clause.has(Concept.AFFECT))) {
      return true;
    }
    if (able) {
      return (clause.has(Concept.AFFECT) || clause.has(Concept.CONSEQUENCE))
          && !clause.has(Concept.GAIN);
    }
    if (clause.has(Concept.CONSEQUENCE) || clause.has(Concept.AFFECT)) {
      return true;
    }
    return clause.has(Concept.CHANGE) && !clause.has(Concept.GAIN);
  }

  /** "inga flickor", "varken kvinnor eller män": no one of them. */
  private static boolean quantifiedSubject(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (QUANTIFIERS.contains(tokens.get(i).form())) {
        int look = Math.min(tokens.size(), i + 4);
        for (int j = i + 1; j < look; j++) {
          if (group(tokens.get(j)) || tokens.get(j).is(Concept.CHILDREN)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean group(Token token) {
    return token.is(Concept.WOMEN)
        || token.is(Concept.MEN)
        || token.is(Concept.GIRLS)
        || token.is(Concept.BOYS);
  }

  private static boolean unchanged(Clause clause) {
    if (clause.tokens().stream()
        .anyMatch(
            t ->
                t.form().startsWith("oförändrad")
                    || t.form().startsWith("orörd")
                    || t.form().startsWith("oberörd")
                    || t.form().startsWith("opåverkad"))) {
      return !clause.has(Concept.COMPARATIVE);
    }
    if (asBefore(clause) || clause.hasAny(Set.of("fortsättningsvis", "alltjämt"))) {
      return clause.tokens().stream()
          .noneMatch(t -> t.is(Concept.COMPARATIVE) && !TIME_AS_BEFORE.contains(t.form()));
    }
    return clause.hasAny(Set.of("fast")) && clause.hasAny(Set.of("ligger", "står"));
  }

  /** "samma som i dag", "som förut", "sedan länge". */
  private static boolean asBefore(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String form = tokens.get(i).form();
      if (form.equals("sedan") && tokens.get(i + 1).form().equals("länge")) {
        return true;
      }
      if (!form.equals("som")) {
        continue;
      }
      for (int j = i + 1; j < Math.min(tokens.size(), i + 3); j++) {
        if (TIME_AS_BEFORE.contains(tokens.get(j).form())) {
          return clause.kind() != Clause.Kind.RELATIVE
              && tokens.subList(j + 1, tokens.size()).stream().noneMatch(Token::verbal);
        }
      }
    }
    return false;
  }

  private static boolean unnamed(Clause clause) {
    boolean touched =
        clause.has(Concept.AFFECT)
            || clause.has(Concept.CONSEQUENCE)
            || clause.hasAny(
                Set.of(
                    "utfall", "följder", "genomslag", "slå", "slår", "risker", "förutsättningar"));
    if (differently(clause)) {
      return true;
    }
    if (notAlike(clause) && (touched || clause.tokens().size() <= 6)) {
      return true;
    }
    return touched
        && clause.has(Concept.DIFFERENT)
        && !negated(clause)
        && !clause.has(Concept.COMPARATIVE);
  }

  /** "på olika sätt", "i varierande grad", "påverkas olika". */
  private static boolean differently(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).is(Concept.DIFFERENT)) {
        continue;
      }
      boolean manner = i + 1 < tokens.size() && MANNER.contains(tokens.get(i + 1).form());
      boolean hitDifferently = false;
      for (int j = Math.max(0, i - 3); j < i; j++) {
        hitDifferently |= tokens.get(j).is(Concept.AFFECT) || tokens.get(j).form().equals("slå");
      }
      if ((manner || hitDifferently) && !negated(clause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean notAlike(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      if (!EQUAL.contains(tokens.get(i).form())) {
        continue;
      }
      for (int j = Math.max(0, i - 2); j < i; j++) {
        if (tokens.get(j).form().equals("inte") || tokens.get(j).form().equals("ej")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean followUp(Clause clause) {
    return clause.has(Concept.FOLLOW_UP)
        && clause.hasAny(SORTED_BY_SEX)
        && !clause.has(Concept.GAIN);
  }

  /** "Hur flickor påverkas går inte att säga ännu", "Vad det betyder redovisas i juni". */
  private static boolean asksLater(Clause clause) {
    return ASKING.contains(clause.tokens().get(0).form())
        && (clause.hasAny(LATER)
            || clause.hasAny(Set.of("säga", "bedöma", "ännu", "följs", "känt", "utvärderas")));
  }

  private static boolean deferral(Clause clause) {
    if (clause.hasAny(SURELY_LATER)) {
      return !clause.has(Concept.COMPARATIVE) || !clause.has(Concept.GAIN);
    }
    return clause.hasAny(LATER)
        && clause.hasAny(WHEN_LATER)
        && (clause.has(Concept.SEX) || clause.has(Concept.CONSEQUENCE));
  }

  private static boolean goal(Clause clause) {
    return clause.has(Concept.GOAL)
        && clause.hasAny(Set.of("ska", "skall", "ha", "om", "linje", "bidrar", "enlighet"))
        && !clause.has(Concept.CHANGE)
        && !clause.has(Concept.COMPARATIVE);
  }

  private static boolean praise(Clause clause) {
    if (clause.hasAny(FAVOURS) && favoursInGeneral(clause)) {
      return true;
    }
    if (goodFor(clause)) {
      return true;
    }
    return clause.hasAny(PRAISE)
        && !clause.has(Concept.COMPARATIVE)
        && !clause.has(Concept.CHANGE)
        && !clause.quantity()
        && clause.tokens().size() <= 12;
  }

  /** "gagnar barn", "lyfter både kvinnor och män": whom, but not how. */
  private static boolean favoursInGeneral(Clause clause) {
    int groups = Subject.groupsOf(clause.named()).size();
    boolean both = groups > 1 && clause.hasAny(Set.of("både", "såväl", "alla"));
    return !clause.has(Concept.COMPARATIVE)
        && !clause.quantity()
        && ((groups == 0 && clause.tokens().size() <= 4) || (both && clause.tokens().size() <= 9));
  }

  /** "är bra för både flickor och pojkar". */
  private static boolean goodFor(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (PRAISE.contains(tokens.get(i).form())
          && tokens.get(i + 1).form().equals("för")
          && tokens.get(i - 1).verbal()) {
        return true;
      }
    }
    return false;
  }

  private static boolean alike(Clause clause) {
    if (clause.has(Concept.COMPARATIVE)
        || clause.hasAny(Set.of("än", "ålder", "åldrar"))
        || clause.has(Concept.CHANGE)
        || clause.has(Concept.PAST)
        || clause.quantity()) {
      return false;
    }
    return clause.hasAny(
            Set.of(
                "lika",
                "samma",
                "likadant",
                "densamma",
                "desamma",
                "likvärdig",
                "likvärdiga",
                "likvärdigt",
                "oavsett"))
        && !clause.hasAny(Set.of("många", "stor", "stora", "antal"));
  }

  /** "får konsekvenser för både kvinnor och män": not which. */
  private static boolean getsConsequences(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!GET.contains(tokens.get(i).form())) {
        continue;
      }
      for (int j = i + 1; j < Math.min(tokens.size(), i + 3); j++) {
        if (CONSEQUENCES.contains(tokens.get(j).form())) {
          return !clause.has(Concept.COMPARATIVE) && clause.kind() == Clause.Kind.MAIN;
        }
      }
    }
    return false;
  }

  private static boolean onlyConcerned(Clause clause) {
    return !concrete(clause) && !clause.has(Concept.CAUSE) && !clause.has(Concept.TURN);
  }

  private static boolean concrete(Clause clause) {
    return clause.has(Concept.GAIN)
        || clause.has(Concept.CHANGE)
        || clause.has(Concept.COMPARATIVE);
  }

  /** An effect: the signs of change outweigh those of a state of things. */
  private static boolean effect(Clause clause) {
    int effect = effectWeight(clause);
    int fact = factWeight(clause);
    return (effect >= 2 && effect > fact) || (effect >= 1 && fact == 0);
  }

  static int effectWeight(Clause clause) {
    int weight = 0;
    weight += clause.has(Concept.GAIN) ? 2 : 0;
    weight += clause.has(Concept.CHANGE) ? 2 : 0;
    weight += clause.has(Concept.CAUSE) ? 2 : 0;
    weight += clause.has(Concept.MAKE) ? 1 : 0;
    weight += clause.has(Concept.FUTURE) ? 1 : 0;
    weight += clause.has(Concept.ABILITY) ? 1 : 0;
    weight += clause.has(Concept.STAKE) ? 1 : 0;
    weight += clause.has(Concept.COMPARATIVE) ? 1 : 0;
    weight += clause.has(Concept.TURN) ? 1 : 0;
    weight += clause.has(Concept.DECISION) ? 1 : 0;
    weight += hits(clause) ? 2 : 0;
    return weight;
  }

  /** "slår mot", "slår hårdast". */
  private static boolean hits(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).form().equals("slår") || tokens.get(i).form().equals("slå")) {
        return tokens.get(i + 1).form().equals("mot")
            || tokens.get(i + 1).form().startsWith("hård");
      }
    }
    return false;
  }

  static int factWeight(Clause clause) {
    boolean presentChange =
        clause.has(Concept.GAIN)
            || clause.has(Concept.CHANGE)
            || clause.has(Concept.CAUSE)
            || clause.has(Concept.FUTURE)
            || clause.has(Concept.ABILITY);
    int weight = 0;
    weight += clause.has(Concept.FACT) ? 1 : 0;
    weight += clause.has(Concept.PAST) && !presentChange ? 2 : 0;
    weight += clause.has(Concept.HABIT) && !presentChange ? 1 : 0;
    weight += clause.has(Concept.SOURCE) ? 1 : 0;
    weight += clause.quantity() && !presentChange ? 1 : 0;
    weight += shareOfGroup(clause) ? 2 : 0;
    weight += clause.kind() == Clause.Kind.RELATIVE ? 1 : 0;
    weight += clause.kind() == Clause.Kind.CAUSAL ? 2 : 0;
    return weight;
  }

  /** "64 procent av kvinnorna": a share of a group is a fact about it. */
  private static boolean shareOfGroup(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).form().equals("procent")
          && tokens.get(i + 1).form().equals("av")
          && group(tokens.get(i + 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean fact(Clause clause) {
    return clause.quantity() || factWeight(clause) > 0;
  }
}
