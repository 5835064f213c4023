package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.Paragraph.Mark;
import se.jamkoll.assessing.internal.language.PhraseIndex;

/**
 * The text of a paragraph with placeholders blanked out, so that offsets stay.
 *
 * @param text the text, as long as the paragraph
 * @param placeholders whether anything was blanked out
 */
record CleanText(String text, boolean placeholders) {

  private static final PhraseIndex SIGNS =
      PhraseIndex.of(
          List.of(
              List.of(
                  "[",
                  "<",
                  "{",
                  "«",
                  "klicka ",
                  "skriv text",
                  "ange text",
                  "in text",
                  "din text",
                  "välj ett objekt",
                  "lorem",
                  "fylls i",
                  "xx",
                  "todo",
                  "mergefield",
                  "???",
                  "___")));
  private static final Pattern LEFT_OVER =
      Pattern.compile(
          "(?iu)\\[[^\\]]{4,}]?|<\\S[^<>]{2,}>|\\{\\{[^}]*}}|«[^»]{3,}»"
              + "|klicka (eller tryck )?här för att (ange|lägga till|skriva) text\\.?"
              + "|(skriv|ange) (din |in )?text( här)?\\.?"
              + "|välj ett objekt\\.?|lorem ipsum[^.]*\\.?|fylls i av handläggaren\\.?"
              + "|\\bx{2,}\\b|\\?{3,}|\\btodo\\b|_{3,}|\\bmergefield \\S+");

  private static final Pattern TO_FILL_IN =
      Pattern.compile("\\[[^\\]]*]|" + LEFT_OVER.pattern(), LEFT_OVER.flags());

  static CleanText of(DecisionDocument document, Paragraph paragraph) {
    CleanText marked = withoutMarks(document.textOf(paragraph), paragraph);
    return mayHoldLeftOvers(marked.text) ? marked.withoutLeftOvers() : marked;
  }

  private static CleanText withoutMarks(String whole, Paragraph paragraph) {
    if (paragraph.marks().isEmpty()) {
      return new CleanText(whole, false);
    }
    StringBuilder text = new StringBuilder(whole);
    boolean placeholders = false;
    for (Mark mark : paragraph.marks()) {
      if (mark.kind() == Mark.Kind.PLACEHOLDER) {
        blank(text, mark.start() - paragraph.start(), mark.end() - paragraph.start());
        placeholders = true;
      }
    }
    return new CleanText(text.toString(), placeholders);
  }

  private CleanText withoutLeftOvers() {
    StringBuilder blanked = new StringBuilder(text);
    boolean found = placeholders;
    Matcher leftOver = LEFT_OVER.matcher(text);
    while (leftOver.find()) {
      blank(blanked, leftOver.start(), leftOver.end());
      found = true;
    }
    return new CleanText(blanked.toString(), found);
  }

  /** Returns a text of a template with a sign for every placeholder. */
  static String withPlaceholdersAs(char sign, String text) {
    return mayHoldLeftOvers(text)
        ? TO_FILL_IN.matcher(text).replaceAll(String.valueOf(sign))
        : text;
  }

  /** A cheap look before the pattern is tried: most paragraphs hold none. */
  private static boolean mayHoldLeftOvers(String text) {
    return SIGNS.anyIn(text);
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, ' ');
    }
  }

  /** Tells whether there is anything but dashes, dots and blanks. */
  boolean hasLetters() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
