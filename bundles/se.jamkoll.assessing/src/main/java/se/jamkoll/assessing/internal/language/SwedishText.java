package se.jamkoll.assessing.internal.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.assessing.internal.language.Tokenizer.Span;

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
  private final OwnWords own;

  /** Reads text that is whole. */
  public SwedishText() {
    this(false, OwnWords.NONE);
  }

  private SwedishText(boolean lettersLost, OwnWords own) {
    this.lettersLost = lettersLost;
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
    return new SwedishText(mayHaveLost(document) && Damage.LETTERS.lostIn(document), own);
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
    if (!RepairedText.suspected(text)) {
      return tokens(TOKENIZER.spans(text), text, offset);
    }
    RepairedText repair = RepairedText.of(text);
    List<Span> placed =
        TOKENIZER.spans(repair.text()).stream()
            .map(s -> new Span(s.word(), repair.place(s.start()), repair.place(s.end())))
            .toList();
    return tokens(placed, text, offset);
  }

  private List<Token> tokens(List<Span> spans, String text, int offset) {
    List<Span> whole = lettersLost || signsOfLoss(text) ? restored(spans, offset) : spans;
    List<Token> tokens = new ArrayList<>(whole.size());
    for (int i = 0; i < whole.size(); i++) {
      Span span = whole.get(i);
      tokens.add(
          new Token(
              span.word().form(),
              offset + span.start(),
              offset + span.end(),
              Character.isUpperCase(text.charAt(span.start())),
              concepts(whole, i)));
    }
    PHRASAL_VERBS.mark(tokens);
    return own.applied(tokens);
  }

  private static boolean signsOfLoss(String text) {
    return text.indexOf(LostLetters.REPLACEMENT) >= 0 || text.indexOf('?') >= 0;
  }

  /** Returns words as they were meant, and notes where they were guessed. */
  private List<Span> restored(List<Span> spans, int offset) {
    List<Span> whole = new ArrayList<>(spans.size());
    for (Span span : spans) {
      whole.add(span.with(whole(span.word())));
    }
    if (lettersLost) {
      restoreMen(whole);
    }
    for (int i = 0; i < whole.size(); i++) {
      if (!whole.get(i).word().equals(spans.get(i).word())) {
        guessed.set(offset + spans.get(i).start());
      }
    }
    return whole;
  }

  private Word whole(Word word) {
    String form = word.form();
    if (lettersLost) {
      return restored.computeIfAbsent(form, f -> orElse(Damage.LETTERS.restored(f), word));
    }
    if (form.indexOf(LostLetters.REPLACEMENT) >= 0 || form.indexOf('?') >= 0) {
      return restored.computeIfAbsent(form, f -> orElse(Damage.LETTERS.marked(f), word));
    }
    return word;
  }

  private static Word orElse(@Nullable String form, Word other) {
    return form == null ? other : LEXICON.word(form);
  }

  /** Beside women, "man" with a lost letter is men; elsewhere it may be the pronoun. */
  private static void restoreMen(List<Span> words) {
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i);
      if (word.word().form().equals("man") && (women(words, i - 2) || women(words, i + 2))) {
        words.set(i, word.with(LEXICON.word("män")));
      }
    }
  }

  private static boolean women(List<Span> words, int index) {
    return index >= 0
        && index < words.size()
        && words.get(index).word().concepts().has(Concept.WOMEN);
  }

  private static ConceptSet concepts(List<Span> words, int index) {
    String whole = SUSPENSION.completed(words, index);
    return whole == null ? words.get(index).word().concepts() : LEXICON.concepts(whole);
  }
}
