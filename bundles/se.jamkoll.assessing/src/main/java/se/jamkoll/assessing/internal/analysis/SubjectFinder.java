package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.ConceptSet;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/** Finds whom the words of a sentence name, leaving out names and words that only look alike. */
final class SubjectFinder {

  private static final ConceptSet NAMING =
      ConceptSet.of(
          Concept.WOMEN,
          Concept.MEN,
          Concept.GIRLS,
          Concept.BOYS,
          Concept.SEX,
          Concept.CHILDREN,
          Concept.ADULTS,
          Concept.DAUGHTERS,
          Concept.SONS,
          Concept.MAN_OR_SEX);
  private static final WordSet INDEFINITE =
      WordSet.of(
          "en", "varje", "ingen", "någon", "eller", "och", "kvinna", "ung", "äldre", "vuxen");
  private static final WordSet EVERY = WordSet.of("var", "varje");
  private static final WordSet ORDINALS =
      WordSet.of(
          "annan",
          "tredje",
          "fjärde",
          "femte",
          "sjätte",
          "sjunde",
          "åttonde",
          "nionde",
          "tionde",
          "tjugonde");
  private static final WordSet BEFORE_SEX =
      WordSet.of(
          "oavsett",
          "per",
          "efter",
          "båda",
          "olika",
          "utifrån",
          "alla",
          "ena",
          "varje",
          "samma",
          "motsatt",
          "sitt",
          "barnets",
          "sökandens",
          "deras",
          "eget",
          "underrepresenterat",
          "annat",
          "vilket",
          "juridiskt",
          "något",
          "inget",
          "någotdera",
          "vardera",
          "respektive",
          "bägge",
          "av");
  private static final WordSet OF_QUEUE =
      WordSet.of("änden", "slutet", "början", "längden", "mitten", "resten", "delen", "storleken");
  private static final WordSet BY =
      WordSet.of("avseende", "hänseende", "beroende", "redovisas", "baserat", "utifrån");
  private static final WordSet BELONGING =
      WordSet.of("med", "utan", "sina", "sitt", "egna", "mina", "hemmavarande", "åt", "små");
  private static final WordSet TOGETHER =
      WordSet.of("tillsammans", "samråd", "samarbete", "dialog", "samtal", "samverkan");
  private static final WordSet ALONG = WordSet.of("barn", "barnen", "ungdomar");
  private static final WordSet ARTICLES =
      WordSet.of("en", "mer", "mera", "lika", "helt", "väl", "är", "blir", "inte");
  private static final WordSet AFTER_MOTHER =
      WordSet.of(
          "och", "eller", "i", "till", "med", "som", "själv", "inte", "på", "hos", "under", "efter",
          "om", "när", "då", "också", "ofta", "ensam", "hemma", "att");
  private static final WordSet OWN = WordSet.of("sin", "sina", "sitt");
  private static final WordSet ONE = WordSet.of("en", "ingen", "någon", "ett");
  private static final WordSet SINGULAR = WordSet.of("manlig", "kvinnlig", "manligt", "kvinnligt");

  /** Tells, at a glance, whether any word of a sentence could name someone. */
  static boolean mayName(Sentence sentence) {
    return sentence.concepts().meets(NAMING);
  }

  private static boolean mayName(Token token) {
    return token.concepts().meets(NAMING);
  }

  /** Returns, for every token, whom it names; those that name no one may share a set. */
  List<EnumSet<Subject>> find(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean[] masked = new NameMask(sentence).masked();
    List<EnumSet<Subject>> named = new ArrayList<>(tokens.size());
    EnumSet<Subject> noOne = EnumSet.noneOf(Subject.class);
    for (int i = 0; i < tokens.size(); i++) {
      named.add(masked[i] || !mayName(tokens.get(i)) ? noOne : subjects(sentence, i));
    }
    dropBelongings(tokens, named);
    return named;
  }

  private static EnumSet<Subject> subjects(Sentence sentence, int index) {
    Token token = sentence.tokens().get(index);
    EnumSet<Subject> subjects = EnumSet.noneOf(Subject.class);
    if (!upToDate(sentence.tokens(), index)) {
      add(subjects, token, Concept.WOMEN, Subject.WOMEN);
    }
    add(subjects, token, Concept.MEN, Subject.MEN);
    add(subjects, token, Concept.GIRLS, Subject.GIRLS);
    add(subjects, token, Concept.BOYS, Subject.BOYS);
    add(subjects, token, Concept.SEX, Subject.SEX);
    add(subjects, token, Concept.CHILDREN, Subject.CHILDREN);
    add(subjects, token, Concept.ADULTS, Subject.ADULTS);
    if (!Subject.groupsOf(subjects).isEmpty()) {
      subjects.remove(Subject.CHILDREN);
    }
    if (token.is(Concept.DAUGHTERS) || token.is(Concept.SONS)) {
      subjects.add(offspring(sentence, index));
    }
    if (token.form().equals("man") && manIsNoun(sentence, index)) {
      subjects.add(Subject.MEN);
    }
    if (token.form().equals("köns") && sentence.has(Concept.QUEUE)) {
      subjects.remove(Subject.SEX);
    }
    if (token.form().equals("kön") && meansSex(sentence, index)) {
      subjects.add(Subject.SEX);
    }
    return subjects;
  }

  /** "Utan modern teknik", "en modern hall": the adjective, which is written as the mother. */
  private static boolean upToDate(List<Token> tokens, int index) {
    if (!tokens.get(index).form().equals("modern")) {
      return false;
    }
    boolean article = index > 0 && ARTICLES.has(tokens.get(index - 1));
    boolean thingFollows =
        index + 1 < tokens.size()
            && !tokens.get(index + 1).verbal()
            && !AFTER_MOTHER.has(tokens.get(index + 1));
    return article || thingFollows;
  }

  private static void add(EnumSet<Subject> to, Token token, Concept concept, Subject subject) {
    if (token.is(concept)) {
      to.add(subject);
    }
  }

  private static Subject offspring(Sentence sentence, int index) {
    boolean grown = grownUp(sentence, index);
    if (sentence.tokens().get(index).is(Concept.DAUGHTERS)) {
      return grown ? Subject.WOMEN : Subject.GIRLS;
    }
    return grown ? Subject.MEN : Subject.BOYS;
  }

  /** Sons and daughters are grown up as relatives of those cared for, or where it is said. */
  private static boolean grownUp(Sentence sentence, int index) {
    List<Token> tokens = sentence.tokens();
    for (int i = Math.max(0, index - 2); i < Math.min(tokens.size(), index + 3); i++) {
      Token near = tokens.get(i);
      if (near.is(Concept.WOMEN)
          || near.is(Concept.MEN)
          || near.form().startsWith("vuxn")
          || near.form().equals("vuxen")) {
        return true;
      }
    }
    return tokens.stream().anyMatch(token -> token.is(Concept.CARE) || works(token));
  }

  /** Whoever commutes, or has working hours, is no child. */
  private static boolean works(Token token) {
    String form = token.form();
    return form.startsWith("arbetstid") || form.contains("pendla") || form.startsWith("heltid");
  }

  private static boolean manIsNoun(Sentence sentence, int index) {
    if (index == 0) {
      return false;
    }
    String before = sentence.tokens().get(index - 1).form();
    if (before.equals("en") || before.equals("kvinna") || before.equals("ensam")) {
      return true;
    }
    if (index > 1 && ORDINALS.has(before) && EVERY.has(sentence.tokens().get(index - 2))) {
      return true;
    }
    return INDEFINITE.has(before) && hasForm(sentence, "kvinna");
  }

  private static boolean hasForm(Sentence sentence, String form) {
    return sentence.tokens().stream().anyMatch(token -> token.form().equals(form));
  }

  /** The word "kön" is sex only in a few phrases; elsewhere it is the queue. */
  private static boolean meansSex(Sentence sentence, int index) {
    List<Token> tokens = sentence.tokens();
    if (index > 0) {
      String before = tokens.get(index - 1).form();
      if (index > 1 && before.equals("av") && OF_QUEUE.has(tokens.get(index - 2))) {
        return false;
      }
      if (BEFORE_SEX.has(before)) {
        return true;
      }
      if (matterOfSex(sentence, index)) {
        return true;
      }
      if (before.equals("på") || before.equals("om")) {
        return index > 1
            && (sorts(tokens.get(index - 2))
                || tokens.subList(0, index).stream().anyMatch(SubjectFinder::sorts));
      }
    }
    boolean matters = index == 0 && deniedWeight(sentence);
    boolean aloneInHeading = tokens.size() <= 4 && !sentence.has(Concept.QUEUE);
    return matters
        || aloneInHeading
        || (index + 2 < tokens.size()
            && tokens.get(index + 1).form().equals("och")
            && tokens.get(index + 2).form().startsWith("ålder"));
  }

  /** "uppdelat på kön", "beroende på kön". */
  private static boolean sorts(Token token) {
    return token.is(Concept.DIVIDED) || BY.has(token);
  }

  /** "ingen bäring på kön", "frågan om kön", "inget med kön att göra". */
  private static boolean matterOfSex(Sentence sentence, int index) {
    List<Token> tokens = sentence.tokens();
    if (index < 2 || sentence.has(Concept.QUEUE)) {
      return false;
    }
    Token link = tokens.get(index - 1);
    Token matter = tokens.get(index - 2);
    boolean weight = matter.is(Concept.CONSEQUENCE) && link.form().equals("på");
    boolean topic = matter.form().startsWith("fråg") && link.form().equals("om");
    boolean nothingWith =
        link.form().equals("med")
            && index + 1 < tokens.size()
            && tokens.get(index + 1).form().equals("att");
    return weight || topic || nothingWith;
  }

  /** "Kön har ingen betydelse": not the queue. */
  private static boolean deniedWeight(Sentence sentence) {
    return !sentence.has(Concept.QUEUE)
        && (sentence.has(Concept.NEGATION) || sentence.has(Concept.LACK))
        && sentence.tokens().stream()
            .anyMatch(t -> t.form().equals("betydelse") || t.form().equals("roll"));
  }

  /** Children that someone has, or that come along, are not those the sentence speaks of. */
  private static void dropBelongings(List<Token> tokens, List<EnumSet<Subject>> named) {
    EnumSet<Subject> all = EnumSet.noneOf(Subject.class);
    named.forEach(all::addAll);
    if (all.isEmpty()) {
      return;
    }
    boolean grownUps = all.contains(Subject.WOMEN) || all.contains(Subject.MEN);
    for (int i = 1; i < tokens.size(); i++) {
      if (named.get(i).isEmpty()) {
        continue;
      }
      String before = tokens.get(i - 1).form();
      boolean someOnes = OWN.has(before);
      boolean oneHelper = ONE.has(before) && SINGULAR.has(tokens.get(i));
      if (someOnes || oneHelper) {
        named.get(i).removeAll(Subject.groupsOf(named.get(i)));
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!named.get(i).contains(Subject.CHILDREN)) {
        continue;
      }
      boolean withSmall =
          i > 1 && tokens.get(i - 1).form().equals("små") && tokens.get(i - 2).form().equals("med");
      boolean along = i > 0 && tokens.get(i - 1).form().equals("med") && ALONG.has(tokens.get(i));
      boolean together =
          i > 1 && tokens.get(i - 1).form().equals("med") && TOGETHER.has(tokens.get(i - 2));
      boolean belonging =
          withSmall || along || together || (i > 0 && grownUps && BELONGING.has(tokens.get(i - 1)));
      boolean attribute = i + 1 < tokens.size() && youngGrownUps(tokens.get(i), named.get(i + 1));
      if (belonging || attribute) {
        named.get(i).remove(Subject.CHILDREN);
      }
    }
  }

  private static boolean youngGrownUps(Token token, EnumSet<Subject> next) {
    return token.form().equals("unga") && !Subject.groupsOf(next).isEmpty();
  }
}
