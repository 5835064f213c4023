package se.jamkoll.assessing.internal.analysis;

import java.util.EnumSet;
import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/** Finds sentences that are not the official's own statements (rubric section 2). */
final class NotOwnWords {

  private static final int REFERENCE = 28;
  private static final int LABEL = 4;
  private static final WordSet LISTS = WordSet.of("bilagor", "handlingar", "bilaga", "underlag");
  private static final WordSet ANSWERS = WordSet.of("ja", "nej", "inte");
  private static final WordSet LINKS =
      WordSet.of("och", "samt", "för", "barnets", "bästa", "i", "av", "mångfald");
  private static final WordSet HERE =
      WordSet.of(
          "beskrivs", "anges", "beskriver", "redogörs", "redogör", "skrivs", "fylls", "skriver");

  private static final WordSet WRITERS =
      WordSet.of("handläggaren", "handläggare", "författaren", "skribenten");
  private static final WordSet FORM =
      WordSet.of("avsnittet", "rubriken", "texten", "fältet", "rutan", "mallen");
  private static final WordSet REQUIRED =
      WordSet.of(
          "obligatoriskt",
          "obligatorisk",
          "fyllas",
          "fylls",
          "tas",
          "raderas",
          "strykas",
          "lämnas",
          "besvaras",
          "ifylld",
          "ifyllt");

  private NotOwnWords() {}

  static boolean in(Sentence sentence) {
    return sentence.tokens().isEmpty()
        || instructs(sentence)
        || (sentence.has(Concept.OTHERS) && sentence.has(Concept.SAYING))
        || appendix(sentence)
        || list(sentence);
  }

  /** Tells whether a whole text is an instruction: it starts as one and speaks of itself. */
  static boolean instructionText(List<Sentence> sentences) {
    return !sentences.isEmpty()
        && !sentences.get(0).tokens().isEmpty()
        && instruction(sentences.get(0))
        && sentences.stream().anyMatch(sentence -> sentence.has(Concept.OF_ITSELF));
  }

  /** Tells whether a sentence asks or instructs the one who writes, instead of saying anything. */
  static boolean instructs(Sentence sentence) {
    return sentence.question()
        || "[<{«".indexOf(sentence.text().charAt(0)) >= 0
        || instruction(sentence)
        || ofTheForm(sentence);
  }

  private static boolean instruction(Sentence sentence) {
    Token start = sentence.tokens().get(0);
    if ((start.is(Concept.INSTRUCTION) && start.capital()) || asksForMore(sentence.tokens())) {
      return true;
    }
    boolean here = start.form().equals("här") || WRITERS.has(start);
    return here && sentence.tokens().size() > 1 && HERE.has(sentence.tokens().get(1));
  }

  /** "Om ja, beskriv på vilket sätt." */
  private static boolean asksForMore(List<Token> tokens) {
    return tokens.size() > 2
        && tokens.get(0).form().equals("om")
        && ANSWERS.has(tokens.get(1))
        && tokens.get(2).is(Concept.INSTRUCTION);
  }

  /** "Avsnittet är obligatoriskt.", "Texten får inte tas bort.": it speaks of the form. */
  private static boolean ofTheForm(Sentence sentence) {
    return FORM.has(sentence.tokens().get(0)) && REQUIRED.anyIn(sentence.tokens());
  }

  /** A reference to an analysis that stands elsewhere says nothing itself. */
  private static boolean appendix(Sentence sentence) {
    return sentence.has(Concept.APPENDIX) && sentence.tokens().size() <= REFERENCE;
  }

  /** "En analys har gjorts. Den finns i bilaga 4." */
  static boolean refersTo(Sentence sentence, Sentence next) {
    return sentence.has(Concept.PROCEDURE)
        && appendix(next)
        && sentence.tokens().stream()
            .anyMatch(
                t ->
                    t.form().contains("analys")
                        || t.form().contains("prövning")
                        || t.form().contains("konsekvensb"));
  }

  private static boolean list(Sentence sentence) {
    return sentence.text().contains(":") && LISTS.has(sentence.tokens().get(0));
  }

  /** "Jämställdhet och barn." at the start of a paragraph is a heading. */
  static boolean label(Sentence sentence, EnumSet<Subject> named) {
    return !named.isEmpty()
        && Subject.groupsOf(named).isEmpty()
        && sentence.tokens().size() <= LABEL
        && sentence.tokens().stream().allMatch(NotOwnWords::labels);
  }

  private static boolean labels(Token token) {
    return token.is(Concept.SEX)
        || token.is(Concept.CHILDREN)
        || token.is(Concept.CONSEQUENCE)
        || LINKS.has(token);
  }
}
