package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;

/** Finds whom the words of a sentence name, leaving out names, quotations and the queue. */
final class SubjectFinder {

  private static final Set<String> BEFORE_SEX =
      Set.of(
          "oavsett", "per", "efter", "på", "båda", "bägge", "mellan", "respektive", "utifrån", "av",
          "ur", "för", "mot", "ett", "olika", "vilket", "samma", "hos", "underrepresenterat",
          "överrepresenterat");
  private static final Set<String> POLICY_AFTER_MEN = Set.of("våld");

  /** Returns for every token of a sentence whom it names. */
  List<EnumSet<Subject>> find(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean[] quoted = quoted(sentence);
    List<EnumSet<Subject>> found = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      found.add(
          quoted[i] || named(tokens, i) ? EnumSet.noneOf(Subject.class) : subjects(tokens, i));
    }
    return found;
  }

  private static EnumSet<Subject> subjects(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    EnumSet<Subject> subjects = EnumSet.noneOf(Subject.class);
    add(subjects, token, Concept.WOMEN, Subject.WOMEN);
    add(subjects, token, Concept.MEN, Subject.MEN);
    add(subjects, token, Concept.GIRLS, Subject.GIRLS);
    add(subjects, token, Concept.BOYS, Subject.BOYS);
    if (token.is(Concept.CHILDREN) && !young(tokens, i)) {
      subjects.add(Subject.CHILDREN);
    }
    add(subjects, token, Concept.ADULTS, Subject.ADULTS);
    if (token.is(Concept.SEX) || token.form().equals("kön") && !queue(tokens, i)) {
      subjects.add(Subject.SEX);
    }
    if (token.is(Concept.DAUGHTERS)) {
      subjects.add(childrenNear(tokens) ? Subject.GIRLS : Subject.WOMEN);
    }
    if (token.is(Concept.SONS)) {
      subjects.add(childrenNear(tokens) ? Subject.BOYS : Subject.MEN);
    }
    return subjects;
  }

  private static void add(EnumSet<Subject> subjects, Token token, Concept concept, Subject subject) {
    if (token.is(concept)) {
      subjects.add(subject);
    }
  }

  /** "Unga kvinnor" are women, not children in general. */
  private static boolean young(List<Token> tokens, int i) {
    if (!tokens.get(i).form().startsWith("ung") || i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    return next.is(Concept.WOMEN) || next.is(Concept.MEN) || next.is(Concept.ADULTS);
  }

  /** "Kön" is a queue unless the word before it asks for a sex. */
  private static boolean queue(List<Token> tokens, int i) {
    boolean asksForSex = i > 0 && BEFORE_SEX.contains(tokens.get(i - 1).form());
    boolean first = i == 0 && tokens.size() <= 6;
    boolean paired =
        i + 2 < tokens.size()
            && tokens.get(i + 1).form().equals("och")
            && tokens.get(i + 2).form().equals("ålder");
    if (!asksForSex && !first && !paired) {
      return true;
    }
    for (Token token : tokens) {
      if (token.is(Concept.QUEUE) && !token.form().equals("kön")) {
        return true;
      }
    }
    return false;
  }

  private static boolean childrenNear(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.is(Concept.CHILDREN) || token.is(Concept.GIRLS) || token.is(Concept.BOYS)) {
        return true;
      }
    }
    return false;
  }

  /** Names of policies, organisations and titles are not people. */
  private static boolean named(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.form().endsWith("-") && token.is(Concept.CHILDREN)) {
      return true;
    }
    if (token.is(Concept.MEN) && next(tokens, i, 1, POLICY_AFTER_MEN)) {
      return true;
    }
    if (token.is(Concept.WOMEN)
        && i >= 2
        && tokens.get(i - 1).form().equals("mot")
        && tokens.get(i - 2).form().equals("våld")) {
      return true;
    }
    if (token.form().startsWith("jämställdhetsmyndighet")
        || token.form().startsWith("jämställdhetsstrateg")) {
      return true;
    }
    return token.capital()
        && i > 0
        && !sentenceStart(tokens, i)
        && !tokens.get(i - 1).form().endsWith("-")
        && groupWord(token);
  }

  private static boolean groupWord(Token token) {
    return token.is(Concept.WOMEN)
        || token.is(Concept.MEN)
        || token.is(Concept.GIRLS)
        || token.is(Concept.BOYS)
        || token.is(Concept.CHILDREN)
        || token.is(Concept.SEX);
  }

  private static boolean sentenceStart(List<Token> tokens, int i) {
    return tokens.get(i).start() - tokens.get(i - 1).end() > 1;
  }

  private static boolean next(List<Token> tokens, int i, int ahead, Set<String> forms) {
    return i + ahead < tokens.size() && forms.contains(tokens.get(i + ahead).form());
  }

  private static boolean[] quoted(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean[] quoted = new boolean[tokens.size()];
    String text = sentence.text();
    boolean inside = false;
    int position = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int start = tokens.get(i).start() - sentence.start();
      for (; position < start; position++) {
        char c = text.charAt(position);
        if (c == '”' || c == '"' || c == '“' || c == '»' || c == '«') {
          inside = !inside;
        }
      }
      quoted[i] = inside;
    }
    return quoted;
  }
}
