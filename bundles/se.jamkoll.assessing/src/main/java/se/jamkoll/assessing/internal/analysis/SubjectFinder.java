package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;

/** Finds whom the words of a sentence name, leaving out names and words that only look alike. */
final class SubjectFinder {

  private static final Set<String> INDEFINITE =
      Set.of("en", "varje", "ingen", "någon", "eller", "och", "kvinna", "ung", "äldre", "vuxen");
  private static final Set<String> BEFORE_SEX =
      Set.of(
          "oavsett",
          "per",
          "efter",
          "båda",
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
          "av");
  private static final Set<String> SORTED =
      Set.of(
          "fördelat",
          "fördelad",
          "fördelade",
          "uppdelat",
          "uppdelad",
          "uppdelade",
          "beroende",
          "nedbruten",
          "nedbrutet",
          "nedbrutna",
          "redovisas",
          "baserat",
          "utifrån");
  private static final Set<String> BELONGING =
      Set.of("med", "utan", "sina", "sitt", "egna", "mina", "hemmavarande", "åt", "små");
  private static final Set<String> OWN = Set.of("sin", "sina", "sitt");
  private static final Set<String> ONE = Set.of("en", "ingen", "någon", "ett");
  private static final Set<String> SINGULAR = Set.of("manlig", "kvinnlig", "manligt", "kvinnligt");
  private static final Set<String> BODIES =
      Set.of(
          "nämnd",
          "nämnden",
          "nämndens",
          "nämnder",
          "nämnderna",
          "förvaltning",
          "förvaltningen",
          "förvaltningens",
          "utskott",
          "utskottet",
          "psykiatri",
          "psykiatrin",
          "psykiatrins",
          "kontor",
          "kontoret",
          "ombudsman",
          "ombudsmannen",
          "direktör",
          "direktören",
          "mottagning",
          "mottagningen",
          "hälsan",
          "hälsovården",
          "beredning",
          "beredningen",
          "enhet",
          "enheten",
          "klinik",
          "kliniken",
          "sjukvården",
          "sjukvård",
          "habilitering",
          "habiliteringen",
          "omsorgen",
          "teamet");

  /** Returns, for every token, whom it names. */
  List<EnumSet<Subject>> find(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean[] masked = new Masks(sentence).masked();
    List<EnumSet<Subject>> named = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      named.add(masked[i] ? EnumSet.noneOf(Subject.class) : subjects(sentence, i));
    }
    dropBelongings(tokens, named);
    return named;
  }

  private static EnumSet<Subject> subjects(Sentence sentence, int index) {
    Token token = sentence.tokens().get(index);
    EnumSet<Subject> subjects = EnumSet.noneOf(Subject.class);
    add(subjects, token, Concept.WOMEN, Subject.WOMEN);
    add(subjects, token, Concept.MEN, Subject.MEN);
    add(subjects, token, Concept.GIRLS, Subject.GIRLS);
    add(subjects, token, Concept.BOYS, Subject.BOYS);
    add(subjects, token, Concept.SEX, Subject.SEX);
    add(subjects, token, Concept.CHILDREN, Subject.CHILDREN);
    add(subjects, token, Concept.ADULTS, Subject.ADULTS);
    if (token.is(Concept.DAUGHTERS) || token.is(Concept.SONS)) {
      subjects.add(offspring(sentence, index));
    }
    if (token.form().equals("man") && manIsNoun(sentence, index)) {
      subjects.add(Subject.MEN);
    }
    if (token.form().equals("kön") && meansSex(sentence, index)) {
      subjects.add(Subject.SEX);
    }
    return subjects;
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
    return tokens.stream().anyMatch(token -> token.is(Concept.CARE));
  }

  private static boolean manIsNoun(Sentence sentence, int index) {
    if (index == 0) {
      return false;
    }
    String before = sentence.tokens().get(index - 1).form();
    if (before.equals("en") || before.equals("kvinna") || before.equals("ensam")) {
      return true;
    }
    return INDEFINITE.contains(before) && hasForm(sentence, "kvinna");
  }

  private static boolean hasForm(Sentence sentence, String form) {
    return sentence.tokens().stream().anyMatch(token -> token.form().equals(form));
  }

  /** The word "kön" is sex only in a few phrases; elsewhere it is the queue. */
  private static boolean meansSex(Sentence sentence, int index) {
    List<Token> tokens = sentence.tokens();
    if (index > 0) {
      String before = tokens.get(index - 1).form();
      if (BEFORE_SEX.contains(before)) {
        return true;
      }
      if (before.equals("på") || before.equals("om")) {
        return index > 1
            && (SORTED.contains(tokens.get(index - 2).form())
                || tokens.subList(0, index).stream().anyMatch(t -> SORTED.contains(t.form())));
      }
    }
    boolean aloneInHeading = tokens.size() <= 4 && !sentence.has(Concept.QUEUE);
    return aloneInHeading
        || (index + 2 < tokens.size()
            && tokens.get(index + 1).form().equals("och")
            && tokens.get(index + 2).form().startsWith("ålder"));
  }

  /** Children that someone has, or that come along, are not those the sentence speaks of. */
  private static void dropBelongings(List<Token> tokens, List<EnumSet<Subject>> named) {
    EnumSet<Subject> all = EnumSet.noneOf(Subject.class);
    named.forEach(all::addAll);
    boolean grownUps = all.contains(Subject.WOMEN) || all.contains(Subject.MEN);
    for (int i = 1; i < tokens.size(); i++) {
      String before = tokens.get(i - 1).form();
      boolean someOnes = OWN.contains(before);
      boolean oneHelper = ONE.contains(before) && SINGULAR.contains(tokens.get(i).form());
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
      boolean belonging =
          withSmall || (i > 0 && grownUps && BELONGING.contains(tokens.get(i - 1).form()));
      boolean attribute = i + 1 < tokens.size() && youngGrownUps(tokens.get(i), named.get(i + 1));
      if (belonging || attribute) {
        named.get(i).remove(Subject.CHILDREN);
      }
    }
  }

  private static boolean youngGrownUps(Token token, EnumSet<Subject> next) {
    return token.form().equals("unga") && !Subject.groupsOf(next).isEmpty();
  }

  /** Marks the words of names, titles and quoted text. */
  private record Masks(Sentence sentence) {

    boolean[] masked() {
      List<Token> tokens = sentence.tokens();
      boolean[] masked = new boolean[tokens.size()];
      quotes(masked);
      for (int i = 0; i < tokens.size(); i++) {
        if (name(i) || nameGoesOn(masked, i) || violenceAsTopic(i) || trustee(i)) {
          masked[i] = true;
        }
        if (bodyName(i)) {
          masked[i] = true;
        }
      }
      return masked;
    }

    private void quotes(boolean[] masked) {
      int open = -1;
      String text = sentence.text();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c != '”' && c != '"' && c != '“' && c != '»' && c != '«') {
          continue;
        }
        if (open < 0) {
          open = i;
        } else {
          mask(masked, sentence.start() + open, sentence.start() + i);
          open = -1;
        }
      }
      if (open >= 0) {
        mask(masked, sentence.start() + open, sentence.end());
      }
    }

    private void mask(boolean[] masked, int from, int to) {
      for (int i = 0; i < masked.length; i++) {
        Token token = sentence.tokens().get(i);
        masked[i] |= token.start() >= from && token.end() <= to;
      }
    }

    /** A capital inside a sentence makes a name, unless the word starts a cell, list or colon. */
    private boolean name(int index) {
      Token token = sentence.tokens().get(index);
      if (!token.capital()) {
        return false;
      }
      if (index == 0) {
        return index + 1 < sentence.tokens().size()
            && sentence.tokens().get(1).capital()
            && token.is(Concept.SONS);
      }
      String between =
          sentence
              .text()
              .substring(
                  sentence.tokens().get(index - 1).end() - sentence.start(),
                  token.start() - sentence.start());
      boolean starts =
          between
              .chars()
              .anyMatch(c -> c == ':' || c == '(' || c == '.' || c == '–' || c == '/' || c == '•');
      boolean allCapitals = sentence.text().equals(sentence.text().toUpperCase(Locale.ROOT));
      return !starts && !allCapitals;
    }

    /** "god man", "gode män": an office. */
    private boolean trustee(int index) {
      return index > 0
          && sentence.tokens().get(index - 1).form().matches("gode?")
          && sentence.tokens().get(index).form().matches("man|mannen|män|männen|mans|mäns");
    }

    /** "Föreningen Män för jämställdhet". */
    private boolean nameGoesOn(boolean[] masked, int index) {
      return index >= 2
          && masked[index - 2]
          && sentence.tokens().get(index - 2).capital()
          && sentence.tokens().get(index - 1).form().matches("för|mot|i");
    }

    private boolean violenceAsTopic(int index) {
      List<Token> tokens = sentence.tokens();
      if (tokens.get(index).form().equals("mäns")) {
        return index + 1 < tokens.size() && tokens.get(index + 1).form().equals("våld");
      }
      return index >= 2
          && tokens.get(index - 1).form().equals("mot")
          && tokens.get(index - 2).form().equals("våld")
          && tokens.get(index).is(Concept.WOMEN);
    }

    private boolean bodyName(int index) {
      List<Token> tokens = sentence.tokens();
      if (!tokens.get(index).form().endsWith("-")) {
        return false;
      }
      int look = Math.min(tokens.size(), index + 4);
      for (int i = index + 1; i < look; i++) {
        String form = tokens.get(i).form();
        for (String body : BODIES) {
          if (form.endsWith(body)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
