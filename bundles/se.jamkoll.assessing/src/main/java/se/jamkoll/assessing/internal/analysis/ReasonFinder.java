package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.ConceptSet;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/**
 * Finds whether a claim comes with a reason from the case: words of its own, beside those that only
 * repeat the claim or speak of the case's form (rubric section 3).
 */
final class ReasonFinder {

  private static final int CONTENT_WITHIN = 3;
  private static final int CONTENT_BESIDE = 4;
  private static final int CONTENT_AGAINST_ALIKE = 5;
  private static final int CONTENT_AFTER = 7;
  private static final WordSet ELSEWHERE =
      WordSet.of("eget", "separat", "särskilt", "annat", "egen");
  private static final WordSet DEALS_WITH =
      WordSet.of(
          "gäller",
          "avser",
          "omfattar",
          "reglerar",
          "rör",
          "handlar",
          "ändras",
          "byts",
          "berör",
          "styr",
          "flyttar");
  private static final WordSet STRONG_MARKERS =
      WordSet.of(
          "eftersom",
          "då",
          "ty",
          "emedan",
          "enär",
          "alldenstund",
          "nämligen",
          "grund",
          "anledning",
          "bakgrund",
          "genom",
          "skälet",
          "skäl",
          "orsaken");

  private static final WordSet STARTS_CLAUSE =
      WordSet.of("de", "det", "den", "där", "vi", "alla", "inga", "ingen", "dessa", "här");
  private static final ConceptSet NO_GROUNDS =
      ConceptSet.of(
          Concept.POLICY,
          Concept.PROCEDURE,
          Concept.OTHER_MATTER,
          Concept.FOLLOW_UP,
          Concept.GOAL,
          Concept.POSTPONED,
          Concept.SEX);
  private static final WordSet DESCRIBING = WordSet.of("som", "vilken", "vilket", "vilka", "där");
  private static final WordSet OUTSIDE = WordSet.of("utanför", "scope");
  private static final WordSet POINTING = WordSet.of("det", "detta");
  private static final WordSet MEANING = WordSet.of("innebär", "betyder", "gör", "medför");

  private ReasonFinder() {}

  /** Tells whether a deferral says what leaves people unaffected until then. */
  static boolean reasonFromHere(List<Sentence> sentences, int index) {
    return within(sentences.get(index))
        || CaseContent.words(sentences.get(index).tokens(), 0, sentences.get(index).tokens().size())
            >= 2 * CONTENT_BESIDE
        || (index + 1 < sentences.size()
            && grounds(sentences.get(index + 1), sentences.get(index), null));
  }

  /** Tells whether a comment to a no tells of this case. */
  static boolean tellsOfCase(Sentence comment) {
    boolean alike = CaseContent.looksAlike(comment);
    boolean formal = comment.has(Concept.FORMAL) && !comment.has(Concept.ONLY);
    return !formal
        && !comment.has(Concept.POLICY)
        && !comment.has(Concept.PROCEDURE)
        && CaseContent.words(comment.tokens(), 0, comment.tokens().size())
            > (alike ? 2 * CONTENT_BESIDE : CONTENT_BESIDE);
  }

  static boolean reason(List<Sentence> sentences, int index) {
    Sentence sentence = sentences.get(index);
    if (within(sentence)) {
      return true;
    }
    if (sentence.has(Concept.FORMAL) && !sentence.has(Concept.ONLY)) {
      return false;
    }
    if (index > 0 && grounds(sentences.get(index - 1), sentence, sentence)) {
      return true;
    }
    if (index > 1 && concludes(sentence) && grounds(sentences.get(index - 2), sentence, sentence)) {
      return true;
    }
    return index + 1 < sentences.size()
        && (grounds(sentences.get(index + 1), sentence, null)
            || explains(sentences.get(index + 1), sentence)
            || explainedByTwo(sentences, index));
  }

  /** "Det är två bitar ungskog. Ingen bor där.": two short sentences tell of the case. */
  private static boolean explainedByTwo(List<Sentence> sentences, int index) {
    if (index + 2 >= sentences.size()) {
      return false;
    }
    Sentence claim = sentences.get(index);
    Sentence next = sentences.get(index + 1);
    Sentence second = sentences.get(index + 2);
    boolean denies =
        second.has(Concept.NEGATION) || second.has(Concept.ONLY) || second.has(Concept.UNCHANGED);
    return denies
        && mayExplain(next, claim)
        && mayExplain(second, claim)
        && CaseContent.words(next.tokens(), 0, next.tokens().size())
                + CaseContent.words(second.tokens(), 0, second.tokens().size())
            >= CONTENT_AFTER;
  }

  /** What comes right after a claim, names no one and tells of the case, is its reason. */
  private static boolean explains(Sentence next, Sentence claim) {
    return mayExplain(next, claim)
        && CaseContent.words(next.tokens(), 0, next.tokens().size()) >= CONTENT_AFTER;
  }

  private static boolean mayExplain(Sentence next, Sentence claim) {
    boolean other =
        next.has(Concept.OTHER_MATTER)
            || next.has(Concept.FOLLOW_UP)
            || next.has(Concept.GOAL)
            || next.has(Concept.SEX)
            || next.has(Concept.PROCEDURE)
            || next.has(Concept.POSTPONED)
            || next.tokens().stream().anyMatch(Token::namesGroup);
    return !other && !next.question() && denies(claim);
  }

  private static boolean denies(Sentence claim) {
    return claim.has(Concept.NEGATION) || claim.has(Concept.LACK) || OUTSIDE.anyIn(claim.tokens());
  }

  private static boolean within(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean alike = CaseContent.looksAlike(sentence);
    int needed = alike ? CONTENT_AGAINST_ALIKE : CONTENT_WITHIN;
    for (int i = 0; i < tokens.size(); i++) {
      if (so(sentence, i)) {
        return true;
      }
      boolean because =
          tokens.get(i).form().equals("därför")
              && i + 1 < tokens.size()
              && tokens.get(i + 1).form().equals("att");
      because |=
          tokens.get(i).form().equals("att")
              && i > 1
              && tokens.get(i - 1).form().equals("det")
              && tokens.get(i - 2).form().equals("i");
      if (because || forThis(sentence, i) || STRONG_MARKERS.has(tokens.get(i))) {
        int after = CaseContent.words(tokens, i + 1, tokens.size());
        if (after >= (forThis(sentence, i) ? needed - 1 : needed)) {
          return true;
        }
      }
    }
    if (described(sentence)) {
      return true;
    }
    boolean no = tokens.size() > 1 && tokens.get(0).form().equals("nej");
    if (no && CaseContent.words(tokens, 1, tokens.size()) > CONTENT_BESIDE) {
      return true;
    }
    if (afterMark(sentence)) {
      return true;
    }
    boolean split = sentence.text().indexOf(':') > 0 || sentence.text().indexOf(';') > 0;
    boolean only = sentence.has(Concept.ONLY) || sentence.has(Concept.UNCHANGED);
    boolean concluded = sentence.has(Concept.CONCLUSION);
    int all = CaseContent.words(tokens, 0, tokens.size());
    boolean elsewhere = ELSEWHERE.anyIn(sentence.tokens());
    return (only && !alike && all >= CONTENT_WITHIN + (concluded ? 1 : 2))
        || ((split || concluded || elsewhere) && all >= 2 * CONTENT_WITHIN);
  }

  /**
   * "Barn träffas inte av taxan; den tas ut av byggherrar": what follows the mark is the ground.
   */
  private static boolean afterMark(Sentence sentence) {
    int mark = Math.max(sentence.text().indexOf(':'), sentence.text().indexOf(';'));
    if (mark < 0) {
      return false;
    }
    List<Token> tokens = sentence.tokens();
    boolean denied = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).start() - sentence.start() > mark) {
        boolean tells =
            tokens.subList(i, tokens.size()).stream()
                .noneMatch(token -> token.namesGroup() || token.concepts().meets(NO_GROUNDS));
        return denied
            && tells
            && !CaseContent.looksAlike(sentence)
            && CaseContent.words(tokens, i, tokens.size()) >= CONTENT_BESIDE;
      }
      denied |= tokens.get(i).is(Concept.NEGATION) || tokens.get(i).is(Concept.LACK);
    }
    return false;
  }

  /** "… berörs inte av arbetena, som utförs nattetid bakom stängsel": what it is, is the ground. */
  private static boolean described(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean denied = false;
    for (int i = 1; i < tokens.size(); i++) {
      denied |= tokens.get(i - 1).is(Concept.NEGATION);
      boolean relates = DESCRIBING.has(tokens.get(i)) && sentence.between(i - 1, i, ",");
      boolean ofThing = !tokens.get(i - 1).namesGroup() && !tokens.get(i - 1).is(Concept.SEX);
      if (denied
          && relates
          && ofThing
          && tokens.subList(i, tokens.size()).stream()
              .noneMatch(token -> token.namesGroup() || token.concepts().meets(NO_GROUNDS))) {
        return CaseContent.words(tokens, i + 1, tokens.size()) >= CONTENT_BESIDE;
      }
    }
    return false;
  }

  /** "Tiderna ändras inte, så varken …": what stands before "så" is the ground. */
  private static boolean so(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    if (!tokens.get(at).form().equals("så") || at == 0) {
      return false;
    }
    int comma = tokens.get(at).start() - sentence.start() - 2;
    return comma > 0
        && sentence.text().charAt(comma) == ','
        && CaseContent.words(tokens, 0, at) >= CONTENT_WITHIN;
  }

  /** "…, för de finns i ett låst rum": "för" with a clause of its own. */
  private static boolean forThis(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    if (!tokens.get(at).form().equals("för") || at == 0 || at + 2 >= tokens.size()) {
      return false;
    }
    int gap = tokens.get(at).start() - sentence.start() - 2;
    boolean comma = gap > 0 && sentence.text().charAt(gap) == ',';
    boolean denied =
        tokens.subList(0, at).stream()
            .anyMatch(token -> token.is(Concept.NEGATION) || token.is(Concept.UNTOUCHED));
    return comma
        && (denied || STARTS_CLAUSE.has(tokens.get(at + 1)))
        && tokens.subList(at + 2, Math.min(tokens.size(), at + 7)).stream().anyMatch(Token::verbal);
  }

  private static boolean grounds(Sentence other, Sentence claim, @Nullable Sentence conclusion) {
    if (otherPair(other, claim)) {
      return false;
    }
    boolean marked =
        saysWhatItIs(other)
            || other.has(Concept.UNCHANGED)
            || other.has(Concept.LACK)
            || other.has(Concept.ONLY)
            || other.has(Concept.NEGATION)
            || asBefore(other)
            || other.tokens().stream().anyMatch(t -> t.form().startsWith("skäl"))
            || (conclusion != null && concludes(conclusion));
    boolean sparse =
        other.has(Concept.ONLY)
            || other.text().startsWith("Skäl")
            || whatChanges(other)
            || (conclusion != null && conclusion.has(Concept.CONCLUSION));
    int needed = sparse ? CONTENT_WITHIN : CONTENT_BESIDE;
    return marked
        && !other.question()
        && CaseContent.words(other.tokens(), 0, other.tokens().size())
            >= (CaseContent.looksAlike(other) || CaseContent.likens(other)
                ? 2 * CONTENT_BESIDE
                : needed);
  }

  /** "Avgift och svarstid är som i dag." */
  private static boolean asBefore(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean time =
          tokens.get(i + 1).is(Concept.AS_BEFORE)
              || (i + 2 < tokens.size() && tokens.get(i + 2).is(Concept.AS_BEFORE));
      if (tokens.get(i).form().equals("som") && tokens.get(i - 1).verbal() && time) {
        return true;
      }
    }
    return false;
  }

  /** "Beslutet reglerar hur …", "Det som ändras är …": it says what the case is. */
  private static boolean saysWhatItIs(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (tokens.size() < 3) {
      return false;
    }
    boolean decision = tokens.get(0).is(Concept.DECISION) || sentence.text().startsWith("Det som ");
    for (int i = 1; i < Math.min(4, tokens.size()); i++) {
      if (decision && DEALS_WITH.has(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Därför …", "Det innebär att …": what stands before is the ground. */
  private static boolean concludes(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean follows =
        tokens.size() > 2 && POINTING.has(tokens.get(0)) && MEANING.has(tokens.get(1));
    return follows || sentence.has(Concept.CONCLUSION);
  }

  /** "Det som ändras är …". */
  private static boolean whatChanges(Sentence sentence) {
    return sentence.text().startsWith("Det som ") && saysWhatItIs(sentence);
  }

  /** A sentence about the other pair is that pair's, not a ground for this one. */
  private static boolean otherPair(Sentence other, Sentence claim) {
    boolean grown = other.has(Concept.WOMEN) || other.has(Concept.MEN);
    boolean young = other.has(Concept.GIRLS) || other.has(Concept.BOYS);
    boolean claimGrown =
        claim.has(Concept.WOMEN) || claim.has(Concept.MEN) || claim.has(Concept.ADULTS);
    boolean claimYoung = claim.has(Concept.GIRLS) || claim.has(Concept.BOYS);
    return (grown && !claimGrown && claimYoung) || (young && !claimYoung && claimGrown);
  }
}
