package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import java.util.regex.Pattern;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;

/** Reads what is put off, and whether it is said what leaves people unaffected until then. */
final class Deferral {

  private static final Pattern MEANWHILE =
      Pattern.compile(
          "\\b(till dess|tills|innan dess|dessförinnan|under tiden)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private Deferral() {}

  /** "Analysen görs i nästa skede och redovisas per kön". */
  static boolean ofAnalysis(Sentence sentence) {
    return sentence.has(Concept.ANALYSIS)
        && sentence.has(Concept.TREATED)
        && sentence.has(Concept.LATER_TIME);
  }

  static boolean unaffectedUntilThen(List<Sentence> sentences, int index) {
    boolean meanwhile = false;
    for (int i = index; i < Math.min(sentences.size(), index + 2); i++) {
      meanwhile |= MEANWHILE.matcher(sentences.get(i).text()).find();
      meanwhile |= i == index && deniesAfterSemicolon(sentences.get(i));
    }
    return meanwhile && ReasonFinder.reasonFromHere(sentences, index);
  }

  private static boolean deniesAfterSemicolon(Sentence sentence) {
    int semicolon = sentence.text().indexOf(';');
    return semicolon > 0
        && sentence.tokens().stream()
            .anyMatch(t -> t.is(Concept.NEGATION) && t.start() - sentence.start() > semicolon);
  }
}
