package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/**
 * Marks the words of names, offices, titles and quoted text, which name no one (rubric section 2).
 */
public record NameMask(Sentence sentence) {

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
  private static final WordSet TRUSTEES =
      WordSet.of("man", "mannen", "män", "männen", "mans", "mäns");
  private static final WordSet NAME_LINKS = WordSet.of("för", "mot", "i");

  /** Tells of every token whether it is masked. */
  public boolean[] masked() {
    List<Token> tokens = sentence.tokens();
    boolean[] masked = new boolean[tokens.size()];
    quotes(masked);
    for (int i = 0; i < tokens.size(); i++) {
      masked[i] |=
          name(i) || nameGoesOn(masked, i) || violenceAsTopic(i) || trustee(i) || bodyName(i);
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
    return !sentence.between(index - 1, index, ":(.–/•") && !allCapitals();
  }

  private boolean allCapitals() {
    String text = sentence.text();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != Character.toUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** "god man", "gode män": an office. */
  private boolean trustee(int index) {
    if (index == 0) {
      return false;
    }
    String before = sentence.tokens().get(index - 1).form();
    return (before.equals("god") || before.equals("gode"))
        && TRUSTEES.has(sentence.tokens().get(index));
  }

  /** "Föreningen Män för jämställdhet". */
  private boolean nameGoesOn(boolean[] masked, int index) {
    return index >= 2
        && masked[index - 2]
        && sentence.tokens().get(index - 2).capital()
        && NAME_LINKS.has(sentence.tokens().get(index - 1));
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
