package se.jamkoll.api.document;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A decision document as read from a file: its canonical text and the paragraphs that make it up.
 *
 * <p>The canonical text is in Unicode NFC, without soft hyphens, with line-end hyphenation joined
 * and deleted, hidden and comment text left out. Paragraphs are separated by one line feed. All
 * offsets are UTF-16 code units in this text, half-open.
 *
 * @param title the document's title, empty when none was found
 * @param mediaType the type detected from the content, such as {@code application/pdf}
 * @param sha256 the SHA-256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param language the main language of the text, an IETF language tag
 * @param text the canonical text
 * @param paragraphs the paragraphs in reading order, numbered from 1
 * @param notices what a person should know about how the text was read
 * @param facts what it says of itself
 */
public record DecisionDocument(
    String title,
    String mediaType,
    String sha256,
    String language,
    String text,
    List<Paragraph> paragraphs,
    Set<Notice> notices,
    DocumentFacts facts) {

  /** For every character of Latin-1, 1 when it is part of a word: all texts are counted. */
  private static final byte[] IN_WORD = new byte[1 << Byte.SIZE];

  static {
    for (char c = 0; c < IN_WORD.length; c++) {
      IN_WORD[c] = inWord(c);
    }
  }

  /** Copies the collections, so that the document is immutable. */
  public DecisionDocument {
    paragraphs = List.copyOf(paragraphs);
    notices = Set.copyOf(notices);
  }

  /** Creates a document that says nothing of itself. */
  public DecisionDocument(
      String title,
      String mediaType,
      String sha256,
      String language,
      String text,
      List<Paragraph> paragraphs,
      Set<Notice> notices) {
    this(title, mediaType, sha256, language, text, paragraphs, notices, DocumentFacts.NONE);
  }

  /** Returns the canonical text of one of this document's paragraphs. */
  public String textOf(Paragraph paragraph) {
    return text.substring(paragraph.start(), paragraph.end());
  }

  /**
   * Returns where a span of the canonical text stands in the file, in order: for each stretch of a
   * paragraph element or each page one place. White space between paragraphs stands nowhere.
   *
   * @param start where the span starts, in UTF-16 code units
   * @param end where it ends, exclusive
   * @throws IndexOutOfBoundsException when the span is not within the text
   */
  public List<Location> locate(int start, int end) {
    Objects.checkFromToIndex(start, end, text.length());
    return new SegmentSearch(start, end).in(paragraphs);
  }

  private static byte inWord(char c) {
    return (byte) (Character.isLetterOrDigit(c) ? 1 : 0);
  }

  /** Returns the number of words: maximal runs of letters and digits. */
  public int words() {
    int words = 0;
    int before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int inWord = c < IN_WORD.length ? IN_WORD[c] : inWord(c);
      words += inWord & ~before;
      before = inWord;
    }
    return words;
  }
}
