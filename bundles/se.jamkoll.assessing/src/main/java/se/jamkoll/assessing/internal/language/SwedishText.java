package se.jamkoll.assessing.internal.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Swedish text of one document: sentences of tokens that know their concepts.
 *
 * <p>Words that the text shows to be damaged are understood as they were meant; the tokens stand
 * where the words stand. It remembers the words it has seen, and is for use by one thread.
 */
public final class SwedishText {

  private static final char LAST_ASCII = '~';

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Tokenizer TOKENIZER = new Tokenizer(LEXICON);
  private static final Suspension SUSPENSION = new Suspension(LEXICON);
  private static final PhrasalVerbs PHRASAL_VERBS = PhrasalVerbs.load();

  private static final class Damage {
    static final LostLetters LETTERS = new LostLetters(LEXICON);
  }

  private final Map<String, Word> restored = new HashMap<>();
  private final BitSet guessed = new BitSet();
  private final boolean lettersLost;
  private final boolean brokenUp;
  private final OwnWords own;

  /** Reads text that is whole. */
  public SwedishText() {
    this(false, true, OwnWords.NONE);
  }

  private SwedishText(boolean lettersLost, boolean brokenUp, OwnWords own) {
    this.lettersLost = lettersLost;
    this.brokenUp = brokenUp;
    this.own = own;
  }

  /** Returns a reader of a document's text, which shows whether å, ä and ö are lost. */
  public static SwedishText of(String document) {
    return of(document, OwnWords.NONE);
  }

  /**
   * Returns a reader of a document's text that knows an organisation's words.
   *
   * @param own the words that the organisation adds to the lexicon
   */
  public static SwedishText of(String document, OwnWords own) {
    return new SwedishText(
        mayHaveLost(document) && Damage.LETTERS.lostIn(document),
        RepairedText.suspected(document),
        own);
  }

  /** Some five letters in a hundred are å, ä or ö in Swedish. */
  private static boolean mayHaveLost(String document) {
    int lost = 0;
    for (int i = 0; i < document.length(); i++) {
      char c = document.charAt(i);
      lost += c > LAST_ASCII && "åäöÅÄÖ".indexOf(c) >= 0 ? 1 : 0;
      if (100 * lost > document.length()) {
        return false;
      }
    }
    return 100L * lost <= document.chars().filter(Character::isLetter).count();
  }

  /** Tells whether the text has lost its å, ä and ö, so that words are guessed throughout. */
  public boolean lettersLost() {
    return lettersLost;
  }

  /** Returns the version of the lexicon, such as "2026.2". */
  public static String lexiconVersion() {
    return LEXICON.version();
  }

  /**
   * Splits a text into sentences.
   *
   * @param offset what to add to every position, in UTF-16 code units
   */
  public List<Sentence> sentences(String text, int offset) {
    List<Sentence> sentences = new ArrayList<>();
    for (int[] span : SentenceSplitter.split(text)) {
      String sentence = text.substring(span[0], span[1]);
      sentences.add(
          new Sentence(
              offset + span[0], offset + span[1], sentence, tokens(sentence, offset + span[0])));
    }
    return sentences;
  }

  /** Returns the tokens of a text that is one unit, such as a heading. */
  public List<Token> tokens(String text) {
    return tokens(text, 0);
  }

  /**
   * Tells whether a word between two positions has lost letters and was guessed, so that what rests
   * on it is uncertain.
   */
  public boolean guessed(int start, int end) {
    int next = guessed.nextSetBit(start);
    return next >= 0 && next < end;
  }

  private List<Token> tokens(String text, int offset) {
    List<Token> tokens =
        brokenUp && RepairedText.suspected(text)
            ? repaired(text, offset)
            : TOKENIZER.tokens(text, offset);
    if (lettersLost || signsOfLoss(text)) {
      restore(tokens);
    }
    if (text.indexOf('-') >= 0) {
      SUSPENSION.complete(tokens);
    }
    PHRASAL_VERBS.mark(tokens);
    return own.applied(tokens);
  }

  /** Returns the words of a text that may be broken up, where they stand in it. */
  private static List<Token> repaired(String text, int offset) {
    RepairedText repair = RepairedText.of(text);
    List<Token> tokens = TOKENIZER.tokens(repair.text(), 0);
    tokens.replaceAll(
        token -> {
          int start = repair.place(token.start());
          return new Token(
              token.form(),
              offset + start,
              offset + repair.place(token.end()),
              Character.isUpperCase(text.charAt(start)),
              token.concepts());
        });
    return tokens;
  }

  private static boolean signsOfLoss(String text) {
    return text.indexOf(LostLetters.REPLACEMENT) >= 0 || text.indexOf('?') >= 0;
  }

  /** Replaces words by what they were meant to be, and notes where they were guessed. */
  private void restore(List<Token> tokens) {
    List<Token> given = List.copyOf(tokens);
    tokens.replaceAll(token -> token.with(whole(token.form())));
    if (lettersLost) {
      restoreMen(tokens);
    }
    for (int i = 0; i < given.size(); i++) {
      if (!tokens.get(i).form().equals(given.get(i).form())) {
        guessed.set(given.get(i).start());
      }
    }
  }

  private Word whole(String form) {
    if (lettersLost) {
      return restored.computeIfAbsent(form, f -> known(Damage.LETTERS.restored(f), f));
    }
    if (form.indexOf(LostLetters.REPLACEMENT) >= 0 || form.indexOf('?') >= 0) {
      return restored.computeIfAbsent(form, f -> known(Damage.LETTERS.marked(f), f));
    }
    return LEXICON.word(form);
  }

  private static Word known(@Nullable String form, String other) {
    return LEXICON.word(form == null ? other : form);
  }

  /** Beside women, "man" with a lost letter is men; elsewhere it may be the pronoun. */
  private static void restoreMen(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean beside = women(tokens, i - 2) || women(tokens, i + 2);
      if (beside && tokens.get(i).form().equals("man")) {
        tokens.set(i, tokens.get(i).with(LEXICON.word("män")));
      }
    }
  }

  private static boolean women(List<Token> tokens, int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(Concept.WOMEN);
  }
}
