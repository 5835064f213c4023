package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/** Finds the forms of claims: deferrals, goals, praise and likeness. */
final class ClaimForms {

  private static final int SHORT_PRAISE = 4;
  private static final int PRAISE_OF_BOTH = 9;
  private static final int PRAISE = 12;

  private static final String[] SAID = {
    "sägas", "bedömas", "beskrivas", "avgöras", "överblickas", "utläsas", "beräknas"
  };
  private static final WordSet QUESTION = WordSet.of("frågan", "spörsmålet", "frågorna");
  private static final int QUESTION_REACH = 4;
  private static final WordSet CONTRIBUTES = WordSet.of("bidrar", "bidra");
  private static final WordSet COMMON_GOOD =
      WordSet.of(
          "samhälle",
          "samhället",
          "gemenskap",
          "demokrati",
          "demokratin",
          "hållbarhet",
          "mångfald",
          "välfärd",
          "välfärden",
          "folkhälsa",
          "folkhälsan",
          "inkludering",
          "samhällsutveckling",
          "kommun",
          "stad",
          "region");
  private static final WordSet OCCASION =
      WordSet.of("ordning", "sammanhang", "ärende", "tillfälle", "utredning", "beslut");
  private static final WordSet OTHER =
      WordSet.of(
          "särskild", "annat", "annan", "separat", "eget", "egen", "kommande", "senare", "nytt");
  private static final WordSet TAKEN_UP =
      WordSet.of(
          "lyfts", "lyftas", "tas", "behandlas", "övervägs", "övervägas", "prövas", "utredas");
  private static final WordSet INSTITUTIONS =
      WordSet.of(
          "skolan",
          "förskolan",
          "utbildningen",
          "vården",
          "omsorgen",
          "verksamheten",
          "verksamheterna",
          "kommunen",
          "regionen",
          "staden",
          "socialtjänsten",
          "arbetsgivaren",
          "utförarna",
          "utföraren",
          "huvudmannen");
  private static final WordSet PROMOTES =
      WordSet.of(
          "främja", "verka", "motverka", "sträva", "respektera", "bemöta", "värna", "tillämpa");
  private static final WordSet DOUBT = WordSet.of("fel", "felaktigt", "svårt", "missvisande");
  private static final WordSet ASSERT =
      WordSet.of("säga", "påstå", "hävda", "antyda", "mena", "sägas", "påstås", "tro");

  private static final WordSet EXTENT =
      WordSet.of("utsträckning", "omfattning", "grad", "mån", "del", "nytta", "glädje");

  private static final WordSet LOOKED_INTO =
      WordSet.of(
          "utredd",
          "utrett",
          "utredda",
          "utretts",
          "analyserad",
          "analyserat",
          "analyserade",
          "analyserats",
          "kartlagd",
          "kartlagt",
          "kartlagda",
          "kartlagts",
          "undersökt",
          "undersökta",
          "undersökts",
          "klarlagd",
          "klarlagt",
          "klarlagda",
          "klarlagts");
  private static final WordSet UNKNOWN =
      WordSet.of("okänd", "okänt", "okända", "oklar", "oklart", "oklara", "outredd", "outredda");
  private static final WordSet MIND =
      WordSet.of(
          "åtanke",
          "tankarna",
          "ögonen",
          "minnet",
          "blickfånget",
          "resonemanget",
          "resonemangen",
          "diskussionen",
          "diskussionerna",
          "beräkningen",
          "bilden");
  private static final WordSet WEIGHED = WordSet.of("vägt", "vägts", "vägs", "tagits", "räknats");

  private ClaimForms() {}

  /** "Hur flickor påverkas går inte att säga ännu", "Vad det betyder redovisas i juni". */
  static boolean asksLater(Clause clause) {
    if (clause.first().is(Concept.ASKING) && clause.has(Concept.NEGATION) && clause.hasAny(SAID)) {
      return true;
    }
    boolean asks = clause.first().is(Concept.ASKING) && clause.kind() != Clause.Kind.RELATIVE;
    return takesUpQuestion(clause)
        || (asks
            && (clause.has(Concept.TREATED)
                || clause.has(Concept.UNKNOWN_YET)
                || clause.has(Concept.LATER_TIME)));
  }

  /** "Frågan huruvida …": what follows is asked. */
  private static boolean takesUpQuestion(Clause clause) {
    List<Token> tokens = clause.tokens();
    if (!QUESTION.has(clause.first()) || !clause.has(Concept.AFFECT)) {
      return false;
    }
    for (int i = 1; i < Math.min(tokens.size(), QUESTION_REACH); i++) {
      Token token = tokens.get(i);
      if (token.is(Concept.ASKING) || token.form().equals("om")) {
        return true;
      }
    }
    return false;
  }

  /** "Planens inverkan på flickor är inte utredd": that it was not looked into is no reason. */
  static boolean notLookedInto(Clause clause) {
    return clause.has(Concept.NEGATION)
        && (clause.has(Concept.CONSEQUENCE) || clause.has(Concept.AFFECT))
        && LOOKED_INTO.anyIn(clause.tokens());
  }

  static boolean defers(Clause clause) {
    if (elsewhere(clause)) {
      return true;
    }
    if (clause.has(Concept.POSTPONED)) {
      return !clause.has(Concept.COMPARATIVE) || !clause.has(Concept.GAIN);
    }
    if (clause.has(Concept.ANALYSIS) && clause.has(Concept.TREATED)) {
      return true;
    }
    if (clause.has(Concept.CONSEQUENCE)
        && UNKNOWN.anyIn(clause.tokens())
        && !clause.has(Concept.COMPARATIVE)) {
      return true;
    }
    boolean once = clause.hasAny("först", "får", "bör", "måste");
    if (clause.has(Concept.CONSEQUENCE) && once && clause.hasAny(SAID)) {
      return true;
    }
    return clause.has(Concept.TREATED)
        && (clause.has(Concept.LATER_TIME) || laterAnalysis(clause))
        && (clause.has(Concept.SEX) || clause.has(Concept.CONSEQUENCE));
  }

  /** "får lyftas i särskild ordning", "tas upp i ett annat ärende". */
  private static boolean elsewhere(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      if (OCCASION.has(tokens.get(i)) && OTHER.has(tokens.get(i - 1))) {
        return tokens.stream().anyMatch(token -> token.is(Concept.TREATED) || TAKEN_UP.has(token));
      }
    }
    return false;
  }

  /** "En analys av hur … görs efter pilotperioden". */
  static boolean laterAnalysis(Clause clause) {
    return clause.has(Concept.ANALYSIS)
        && clause.has(Concept.ASKING)
        && clause.has(Concept.TREATED)
        && clause.hasAny("efter", "före", "innan", "under", "senare", "sedan");
  }

  /** "Det vore fel att säga att kvinnor inte berörs": denied twice. */
  static boolean affirms(Clause clause) {
    if (!clause.has(Concept.NEGATION) && !clause.has(Concept.LACK)) {
      return false;
    }
    List<Token> tokens = clause.tokens();
    int doubt = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (doubt < 0 && (DOUBT.has(token) || token.is(Concept.NEGATION))) {
        doubt = i;
      }
      if (doubt >= 0 && i > doubt && i <= doubt + 3 && ASSERT.has(token)) {
        return tokens.subList(i + 1, tokens.size()).stream()
            .anyMatch(t -> t.is(Concept.NEGATION) || t.is(Concept.LACK));
      }
    }
    return false;
  }

  /** "har haft kvinnor och män i åtanke", "har vägt in flickors och pojkars situation". */
  static boolean heldInMind(Clause clause) {
    if (clause.has(Concept.COMPARATIVE) || clause.has(Concept.CHANGE) || clause.quantity()) {
      return false;
    }
    List<Token> tokens = clause.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      String before = tokens.get(i - 1).form();
      String form = tokens.get(i).form();
      if ((before.equals("i") || before.equals("för")) && MIND.has(form)) {
        return true;
      }
      if ((before.equals("tänkt") && form.equals("på"))
          || (WEIGHED.has(before) && form.equals("in"))) {
        return true;
      }
    }
    return false;
  }

  /** "Kvinnor och män kan lämna synpunkter på planen": how the case is prepared. */
  static boolean maySpeak(Clause clause) {
    return clause.hasAny("synpunkter", "samråd", "samrådet", "medborgardialog", "medborgardialogen")
        && !clause.has(Concept.COMPARATIVE)
        && !clause.quantity();
  }

  static boolean statesGoal(Clause clause) {
    if (standingDuty(clause)) {
      return true;
    }
    return clause.has(Concept.GOAL)
        && clause.has(Concept.WILL)
        && !clause.has(Concept.CHANGE)
        && !clause.has(Concept.COMPARATIVE);
  }

  /** "Skolan ska främja flickors och pojkars lika rätt": its duty, whatever is decided. */
  private static boolean standingDuty(Clause clause) {
    if (!INSTITUTIONS.has(clause.first())
        || !clause.hasAny("ska", "skall", "bör", "har")
        || clause.has(Concept.COMPARATIVE)
        || clause.has(Concept.DECISION)
        || clause.quantity()) {
      return false;
    }
    return clause.tokens().stream()
        .anyMatch(token -> PROMOTES.has(token) || token.form().equals("alla"));
  }

  static boolean followsUpBySex(Clause clause) {
    return clause.has(Concept.FOLLOW_UP)
        && !clause.has(Concept.GAIN)
        && (clause.has(Concept.BY_SEX) || clause.has(Concept.DIVIDED) || apart(clause));
  }

  /** "för kvinnor och män var för sig". */
  private static boolean apart(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i).form().equals("sig")
          && tokens.get(i - 1).form().equals("för")
          && tokens.get(i - 2).form().equals("var")) {
        return true;
      }
    }
    return false;
  }

  static boolean praises(Clause clause) {
    if (favoursInGeneral(clause) || goodFor(clause) || contributesInGeneral(clause)) {
      return true;
    }
    boolean byMeans = clause.first().form().equals("med") && clause.has(Concept.GAIN);
    return clause.has(Concept.PRAISE)
        && !byMeans
        && !clause.has(Concept.COMPARATIVE)
        && !clause.has(Concept.CHANGE)
        && !clause.quantity()
        && clause.size() <= PRAISE;
  }

  /** "bidrar till ett samhälle där alla hör hemma": to nothing that anyone can get. */
  private static boolean contributesInGeneral(Clause clause) {
    if (!clause.has(Concept.SLOGAN)
        || clause.has(Concept.COMPARATIVE)
        || clause.has(Concept.GAIN)
        || clause.quantity()) {
      return false;
    }
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (CONTRIBUTES.has(tokens.get(i))) {
        return tokens.subList(i + 1, Math.min(tokens.size(), i + 2 + QUESTION_REACH)).stream()
            .anyMatch(token -> COMMON_GOOD.has(token));
      }
    }
    return false;
  }

  /** "gagnar barn", "lyfter både kvinnor och män": whom, but not how. */
  private static boolean favoursInGeneral(Clause clause) {
    if (!clause.has(Concept.FAVOUR) || clause.has(Concept.COMPARATIVE) || clause.quantity()) {
      return false;
    }
    int groups = Subject.groupsOf(clause.named()).size();
    boolean both = groups > 1 && clause.hasAny("både", "såväl", "alla");
    return (groups == 0 && clause.size() <= SHORT_PRAISE)
        || (groups > 1 && clause.size() <= SHORT_PRAISE + 2)
        || (both && clause.size() <= PRAISE_OF_BOTH);
  }

  /** "är bra för både flickor och pojkar". */
  private static boolean goodFor(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 1; clause.has(Concept.PRAISE) && i + 1 < tokens.size(); i++) {
      if (tokens.get(i).is(Concept.PRAISE)
          && tokens.get(i + 1).form().equals("för")
          && (tokens.get(i - 1).verbal() || tokens.get(i - 1).form().equals("till"))) {
        return true;
      }
    }
    return false;
  }

  static boolean alike(Clause clause) {
    return clause.has(Concept.LIKE)
        && !clause.has(Concept.COMPARATIVE)
        && !lessThanNow(clause)
        && !changes(clause)
        && !clause.has(Concept.PAST)
        && (asMuch(clause) || !(clause.has(Concept.COMPARED) || clause.quantity()));
  }

  /** "får inte lika långt till skolan": less than now. */
  static boolean lessThanNow(Clause clause) {
    if (!clause.has(Concept.NEGATION) || !EffectScale.concrete(clause)) {
      return false;
    }
    List<Token> tokens = clause.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).form().equals("lika") && tokens.get(i - 1).is(Concept.NEGATION)) {
        return true;
      }
    }
    return false;
  }

  /** "i lika stor utsträckning": as much, not how much. */
  private static boolean asMuch(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).form().equals("lika") && EXTENT.has(tokens.get(i + 2))) {
        return tokens.stream().noneMatch(Token::digits);
      }
    }
    return false;
  }

  /** "Effekterna blir desamma", "Vägarna plogas på samma sätt" change nothing. */
  private static boolean changes(Clause clause) {
    return clause.has(Concept.CHANGE)
        && clause.tokens().stream()
            .anyMatch(
                t ->
                    t.is(Concept.CHANGE)
                        && !t.is(Concept.ROUTINE)
                        && !t.form().equals("blir")
                        && !t.form().equals("bli"));
  }
}
