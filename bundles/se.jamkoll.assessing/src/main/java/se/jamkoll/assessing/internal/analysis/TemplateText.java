package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.SwedishText;
import se.jamkoll.assessing.internal.language.Token;

/**
 * The sentences of the organisation's own templates, which are not the official's.
 *
 * <p>A sentence is the same by its words in their order, whatever the case, the blanks and the
 * signs between them. Safe for use by several threads.
 */
final class TemplateText {

  /** No templates. */
  static final TemplateText NONE = new TemplateText(Set.of(), Set.of(), List.of());

  /** A single word, such as "Nej", may well be the official's answer. */
  private static final int FEWEST_WORDS = 2;

  private static final char TO_FILL_IN = '\uFFFC';

  private final Set<String> sentences;
  private final Set<String> paragraphs;
  private final List<TemplateSentence> filledIn;

  private TemplateText(
      Set<String> sentences, Set<String> paragraphs, List<TemplateSentence> filledIn) {
    this.sentences = sentences;
    this.paragraphs = paragraphs;
    this.filledIn = filledIn;
  }

  /** Returns the sentences of texts, where what is to be filled in stands in brackets. */
  static TemplateText of(List<String> texts) {
    if (texts.isEmpty()) {
      return NONE;
    }
    SwedishText language = new SwedishText();
    Set<String> sentences = new HashSet<>();
    Set<String> paragraphs = new HashSet<>();
    List<TemplateSentence> filledIn = new ArrayList<>();
    for (String text : texts) {
      String marked = CleanText.withPlaceholdersAs(TO_FILL_IN, text);
      paragraphs.add(key(language.tokens(text)));
      for (String part : parts(marked)) {
        for (Sentence sentence : language.sentences(part, 0)) {
          add(sentence, language, sentences, filledIn);
        }
      }
    }
    return new TemplateText(sentences, paragraphs, filledIn);
  }

  /** What stands after a label is a text by itself: it is read so in a letter. */
  private static List<String> parts(String text) {
    int colon = text.indexOf(':');
    return colon < 0 ? List.of(text) : List.of(text, text.substring(colon + 1));
  }

  private static void add(
      Sentence sentence,
      SwedishText language,
      Set<String> sentences,
      List<TemplateSentence> filledIn) {
    if (sentence.text().indexOf(TO_FILL_IN) >= 0) {
      TemplateSentence.of(sentence.text(), TO_FILL_IN, language).ifPresent(filledIn::add);
    } else if (sentence.tokens().size() >= FEWEST_WORDS) {
      sentences.add(key(sentence.tokens()));
    }
  }

  private static String key(List<Token> tokens) {
    return tokens.stream().map(Token::form).collect(Collectors.joining(" "));
  }

  /** Tells whether a sentence stands so in a template, but for what was filled in. */
  boolean holds(Sentence sentence) {
    return !isEmpty()
        && !sentence.tokens().isEmpty()
        && (sentences.contains(key(sentence.tokens()))
            || filledIn.stream().anyMatch(each -> each.matches(sentence.tokens())));
  }

  /** Tells whether a paragraph stands so in a template. */
  boolean holdsParagraph(List<Token> tokens) {
    return !isEmpty() && paragraphs.contains(key(tokens));
  }

  /** Returns the sentences that are the official's own. */
  List<Sentence> own(List<Sentence> all) {
    return isEmpty() ? all : all.stream().filter(sentence -> !holds(sentence)).toList();
  }

  boolean isEmpty() {
    return paragraphs.isEmpty();
  }
}
