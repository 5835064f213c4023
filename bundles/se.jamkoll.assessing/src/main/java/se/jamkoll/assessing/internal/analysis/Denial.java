package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/** Finds clauses that say that nothing changes, or that no one is concerned. */
final class Denial {

  private static final int ONE_WORD = 3;
  private static final int ANSWER = 6;
  private static final int REACH = 4;
  private static final WordSet NOT_ONLY =
      WordSet.of("bara", "enbart", "minst", "endast", "längre", "utan");

  private static final WordSet REACHES = WordSet.of("når", "träffar", "gäller", "rör", "drabbar");
  private static final WordSet LIES = WordSet.of("står", "ligger", "är", "faller");
  private static final WordSet CONCERNED =
      WordSet.of("berörd", "berörda", "berört", "omfattade", "påverkade", "inblandade", "aktuella");
  private static final WordSet BEING =
      WordSet.of("är", "vara", "inte", "ej", "blir", "bli", "anses", "icke");
  private static final WordSet COPULAS = WordSet.of("är", "var", "blir");
  private static final WordSet EXISTS = WordSet.of("det", "här", "där");
  private static final WordSet WEIGHT = WordSet.of("intresse", "vikt", "bäring");
  private static final WordSet NOTHING = WordSet.of("inget", "ingenting", "intet", "föga");
  private static final WordSet TO_DO = WordSet.of("göra", "skaffa", "beställa");
  private static final WordSet LEFT =
      WordSet.of("lämnas", "hålls", "faller", "står", "ligger", "hamnar", "ställs", "befinner");
  private static final WordSet GO = WordSet.of("går", "gå", "förblir", "lämnas");
  private static final WordSet THAN = WordSet.of("vad", "än");
  private static final WordSet ANY = WordSet.of("några", "någon", "något");
  private static final int LEFT_OUT = 9;
  private static final int OWNS = 7;
  private static final WordSet BOUNDS =
      WordSet.of(
          "målgruppen",
          "målgrupp",
          "uppdraget",
          "åldersgränsen",
          "upptagningsområdet",
          "verksamheten",
          "området",
          "scope");
  private static final WordSet TAKES_PART =
      WordSet.of(
          "kallas",
          "kör",
          "åker",
          "antas",
          "behandlas",
          "utreds",
          "ingår",
          "deltar",
          "vistas",
          "besöker",
          "används",
          "använder",
          "nyttjar",
          "går",
          "bor",
          "finns",
          "förekommer",
          "figurerar",
          "arbetar",
          "söker",
          "omfattas",
          "tillhör");

  private Denial() {}

  static boolean denies(Clause clause) {
    if (clause.kind() == Clause.Kind.RELATIVE && clause.named().isEmpty()) {
      return false;
    }
    if (ClaimForms.affirms(clause)) {
      return false;
    }
    if (negated(clause)) {
      return deniesByNegation(clause);
    }
    boolean without = lacksConsequence(clause) && !clause.has(Concept.COMPARATIVE);
    return without
        || ofNoInterest(clause)
        || hardToSee(clause)
        || clause.has(Concept.NEUTRAL_WORD)
        || unchanged(clause);
  }

  /** "saknar betydelse", "konsekvenser saknas", "utan verkan"; but "skillnad för dem utan bil". */
  private static boolean lacksConsequence(Clause clause) {
    boolean consequence = clause.has(Concept.CONSEQUENCE) || clause.has(Concept.APPLICABLE);
    if (!clause.has(Concept.LACK) || !consequence) {
      return false;
    }
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Concept.LACK)
          && (!tokens.get(i).form().equals("utan") || consequenceFollows(tokens, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "torde vara utan intresse": the matter, for those named. */
  private static boolean ofNoInterest(Clause clause) {
    if (!clause.has(Concept.LACK)) {
      return false;
    }
    List<Token> tokens = clause.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean being = BEING.has(tokens.get(i - 1));
      if (being && tokens.get(i).is(Concept.LACK) && WEIGHT.has(tokens.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean consequenceFollows(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
      if (tokens.get(i).is(Concept.CONSEQUENCE) || tokens.get(i).is(Concept.APPLICABLE)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a clause is negated; "inte bara" negates nothing. */
  static boolean negated(Clause clause) {
    if (!clause.has(Concept.NEGATION)) {
      return false;
    }
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean notOnly =
          tokens.get(i).form().equals("inte")
              && i + 1 < tokens.size()
              && NOT_ONLY.has(tokens.get(i + 1));
      boolean orNothing =
          i > 0 && NOTHING.has(tokens.get(i)) && tokens.get(i - 1).form().equals("eller");
      if (tokens.get(i).is(Concept.NEGATION) && !notOnly && !orNothing) {
        return true;
      }
    }
    return false;
  }

  private static boolean deniesByNegation(Clause clause) {
    if (ClaimForms.lessThanNow(clause)) {
      return false;
    }
    if (clause.named().contains(Subject.SEX)
        && clause.has(Concept.NO_ONE)
        && clause.has(Concept.GAIN)) {
      return true;
    }
    if (eitherWay(clause) || notConcerned(clause) || nothingToDoWith(clause)) {
      return true;
    }
    boolean answer = clause.hasAny("det") && clause.hasAny("gör") && clause.size() <= ANSWER;
    if (answer || (clause.size() <= ONE_WORD && !clause.has(Concept.GAIN))) {
      return true;
    }
    if (clause.has(Concept.SEX)
        && (clause.has(Concept.PROCEDURE) || clause.has(Concept.ANALYSIS))) {
      return true;
    }
    if (clause.hasAny("procent")) {
      return false;
    }
    if (clause.has(Concept.APPLICABLE) || noOne(clause) || clause.has(Concept.ALTERATION)) {
      return true;
    }
    if (noPart(clause)
        || nothingToGain(clause)
        || getsNoMore(clause)
        || reachesThemNot(clause)
        || takesNoPart(clause)) {
      return true;
    }
    boolean touched = clause.has(Concept.CONSEQUENCE) || clause.has(Concept.AFFECT);
    if (touched && clause.named().contains(Subject.SEX)) {
      return true;
    }
    if (clause.has(Concept.ABLE)) {
      return touched && !clause.has(Concept.GAIN);
    }
    return touched || (clause.has(Concept.CHANGE) && !clause.has(Concept.GAIN));
  }

  /** "gör varken till eller från", "får varken bättre eller sämre vård". */
  private static boolean eitherWay(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 3 < tokens.size(); i++) {
      if (tokens.get(i).is(Concept.NEITHER)
          && tokens.get(i + 1).is(Concept.COMPARATIVE)
          && tokens.get(i + 2).form().equals("eller")
          && tokens.get(i + 3).is(Concept.COMPARATIVE)) {
        return true;
      }
    }
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).form().equals("till") && tokens.get(i + 2).form().equals("från")) {
        return tokens.get(i + 1).form().equals("eller") || tokens.get(i + 1).form().equals("och");
      }
    }
    return false;
  }

  /** "är inte berörda", "bedöms inte vara berörda"; but "de berörda kvinnorna". */
  private static boolean notConcerned(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      if (CONCERNED.has(tokens.get(i)) && BEING.has(tokens.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "har inget med flickor och pojkar att göra". */
  private static boolean nothingToDoWith(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (NOTHING.has(tokens.get(i)) && clause.hasAny("med")) {
        Token last = tokens.get(tokens.size() - 1);
        return clause.hasAny("att") && TO_DO.has(last);
      }
    }
    return false;
  }

  /** "får inte dyrare biljetter"; but "får inte längre" is a loss. */
  private static boolean getsNoMore(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).form().equals("får")
          && tokens.get(i + 1).is(Concept.NEGATION)
          && tokens.get(i + 2).is(Concept.COMPARATIVE)
          && (!tokens.get(i + 2).form().equals("längre") || clause.hasAny("än"))) {
        return true;
      }
    }
    return false;
  }

  /** "har inget att vinna eller förlora". */
  private static boolean nothingToGain(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).is(Concept.NO_ONE)
          && tokens.get(i + 1).form().equals("att")
          && tokens.get(i + 2).is(Concept.GAIN)) {
        return true;
      }
    }
    return false;
  }

  /** "har svårt att se att kvinnor och män skulle påverkas". */
  private static boolean hardToSee(Clause clause) {
    return (clause.has(Concept.AFFECT) || clause.has(Concept.CONSEQUENCE))
        && clause.hasAny("svårt")
        && clause.hasAny("se", "finna", "tänka", "hitta");
  }

  /** "har ingen del i saken". */
  private static boolean noPart(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).form().equals("del")
          && tokens.get(i - 1).is(Concept.NO_ONE)
          && tokens.get(i + 1).form().matches("i|av")) {
        return true;
      }
    }
    return false;
  }

  /** "når inte dem", "träffar inte flickor": what changes stops short of them. */
  private static boolean reachesThemNot(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean reaches = REACHES.has(tokens.get(i));
      Token next = tokens.get(i + 1);
      if (reaches && (next.is(Concept.PRONOUN) || next.namesGroup())) {
        return true;
      }
    }
    return false;
  }

  /** "Flickor och pojkar kallas inte": both of a pair stand outside what the case is about. */
  static boolean takesNoPart(Clause clause) {
    if (ownsNone(clause)) {
      return true;
    }
    return Subject.groupsOf(clause.named()).size() > 1
        && TAKES_PART.anyIn(clause.tokens())
        && !clause.has(Concept.COMPARATIVE)
        && !clause.has(Concept.GAIN)
        && !clause.has(Concept.ABILITY);
  }

  /** "Flickor och pojkar har inte larm": what the case is about is not theirs. */
  private static boolean ownsNone(Clause clause) {
    if (clause.size() > OWNS || Subject.groupsOf(clause.named()).size() < 2) {
      return false;
    }
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).form().equals("har") && tokens.get(i + 1).is(Concept.NEGATION)) {
        return !clause.has(Concept.LIKE)
            && !clause.has(Concept.NEED)
            && !clause.has(Concept.STAKE)
            && !clause.has(Concept.COMPARATIVE)
            && !clause.has(Concept.GAIN)
            && !clause.has(Concept.PAST)
            && !clause.hasAny("råd", "tillgång", "tid", "ännu");
      }
    }
    return false;
  }

  /** "varken kvinnor eller män hinner längre": a loss for both. */
  private static boolean noLonger(Clause clause) {
    return clause.hasAny("längre") && clause.hasAny("hinner", "kan", "når", "klarar", "orkar");
  }

  /** "inga flickor", "varken kvinnor eller män": no one of them. */
  private static boolean noOne(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Concept.NEITHER)) {
        return !noLonger(clause);
      }
      boolean none = tokens.get(i).is(Concept.NO_ONE) || ANY.has(tokens.get(i));
      if (none && someoneFollows(tokens, i + 1) && !saysWhatTheyAre(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "De som kommer är inga ungdomar": what they are, not that there are none. */
  private static boolean saysWhatTheyAre(List<Token> tokens, int none) {
    return none > 0
        && COPULAS.has(tokens.get(none - 1))
        && (none == 1 || !EXISTS.has(tokens.get(none - 2)));
  }

  /** "Inga flickor går i skolan": that there are none is itself the ground. */
  static boolean noOneThere(Clause clause) {
    return !nothingToDoWith(clause)
        && ((noOne(clause) && clause.has(Concept.FACT)) || (negated(clause) && takesNoPart(clause)))
        && !clause.has(Concept.NEITHER)
        && !clause.has(Concept.AFFECT)
        && !clause.has(Concept.CONSEQUENCE)
        && !clause.has(Concept.CONCERN);
  }

  private static boolean someoneFollows(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + REACH - 1); i++) {
      if (tokens.get(i).namesGroup() || tokens.get(i).is(Concept.CHILDREN)) {
        return true;
      }
    }
    return false;
  }

  private static boolean unchanged(Clause clause) {
    if (clause.has(Concept.UNTOUCHED)) {
      return !clause.has(Concept.COMPARATIVE);
    }
    if (asBefore(clause) || clause.has(Concept.STILL)) {
      return clause.tokens().stream()
          .noneMatch(t -> t.is(Concept.COMPARATIVE) && !t.is(Concept.AS_BEFORE));
    }
    return outside(clause)
        || leftOut(clause)
        || (clause.hasAny("fast") && clause.hasAny("ligger", "står"))
        || (clause.hasAny("kvar") && clause.hasAny("ligger", "står", "gäller"));
  }

  /**
   * "Kvinnor och män lämnas utanför verkningarna", "går fria från ändringen": both of a pair, in
   * few words; one of them left out is an effect.
   */
  private static boolean leftOut(Clause clause) {
    if (clause.size() > LEFT_OUT || Subject.groupsOf(clause.named()).size() < 2) {
      return false;
    }
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String next = tokens.get(i + 1).form();
      boolean free = next.equals("fria") || next.equals("opåverkade");
      if ((LEFT.has(tokens.get(i)) && next.equals("utanför")) || (GO.has(tokens.get(i)) && free)) {
        return true;
      }
      if (next.equals("utanför") && tokens.get(i).form().equals("ligga")) {
        return true;
      }
    }
    return false;
  }

  /** "står utanför upphandlingen", "ligger utanför programmet". */
  private static boolean outside(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      String next = tokens.get(i + 1).form();
      if (LIES.has(tokens.get(i)) && (next.equals("utanför") || next.equals("out"))) {
        Token bound = tokens.get(i + (next.equals("out") && i + 3 < tokens.size() ? 3 : 2));
        return bound.is(Concept.DECISION) || BOUNDS.has(bound);
      }
    }
    return false;
  }

  /** "samma som i dag", "som förut", "sedan länge". */
  private static boolean asBefore(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String form = tokens.get(i).form();
      if (form.equals("sedan") && tokens.get(i + 1).form().equals("länge")) {
        return true;
      }
      boolean than = i > 0 && THAN.has(tokens.get(i - 1));
      if (form.equals("som") && !than && timeFollows(tokens, i + 1)) {
        return clause.kind() != Clause.Kind.RELATIVE;
      }
    }
    return false;
  }

  private static boolean timeFollows(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 2); i++) {
      if (tokens.get(i).is(Concept.AS_BEFORE)) {
        return tokens.subList(i + 1, tokens.size()).stream().noneMatch(Token::verbal);
      }
    }
    return false;
  }
}
