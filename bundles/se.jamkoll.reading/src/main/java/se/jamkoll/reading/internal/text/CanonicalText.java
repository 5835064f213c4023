package se.jamkoll.reading.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import se.jamkoll.api.document.Paragraph.Mark;

/**
 * The canonical form of one paragraph: NFC, one space between words, no soft hyphens.
 *
 * @param text the text
 * @param marks its marked parts, with offsets in the text
 */
public record CanonicalText(String text, List<Mark> marks) {

  /** Every character below the combining ones is composed already. */
  private static final char FIRST_COMBINING = '\u0300';

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char NON_BREAKING_HYPHEN = '\u2011';

  /** Between the two stand the dashes, the quotation marks, the bullets and the dots. */
  private static final char LINE_SEPARATOR = '\u2028';

  /** Copies the marks. */
  public CanonicalText {
    marks = List.copyOf(marks);
  }

  /** Returns the canonical form of a text. */
  public static CanonicalText of(StyledText styled) {
    return isCanonical(styled.text()) ? unchanged(styled) : changed(styled);
  }

  private static CanonicalText unchanged(StyledText styled) {
    List<Mark> marks = new ArrayList<>(0);
    for (StyledText.Run run : styled.runs()) {
      mark(marks, run.look(), run.start(), run.end());
    }
    return new CanonicalText(styled.text(), marks);
  }

  private static CanonicalText changed(StyledText styled) {
    StringBuilder canonical = new StringBuilder(styled.text().length());
    List<Mark> marks = new ArrayList<>(0);
    for (StyledText.Run run : styled.runs()) {
      int start = canonical.length();
      append(canonical, styled.text(), run.start(), run.end());
      mark(marks, run.look(), start, canonical.length());
    }
    return compose(trimEnd(canonical), marks);
  }

  /** Tells of most texts that are canonical that they are, and of no other text. */
  private static boolean isCanonical(String text) {
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean space = character == ' ';
      if (space ? afterSpace : !staysAsItIs(character)) {
        return false;
      }
      afterSpace = space;
    }
    return text.isEmpty() || !afterSpace;
  }

  /** Tells whether a character is a visible one that NFC leaves alone, whatever is beside it. */
  private static boolean staysAsItIs(char character) {
    return (character > ' ' && character < '\u007F')
        || (character >= 'À' && character < FIRST_COMBINING)
        || (character > NON_BREAKING_HYPHEN && character < LINE_SEPARATOR);
  }

  /** Returns the canonical form of plain characters. */
  public static String of(String characters) {
    StringBuilder canonical = new StringBuilder(characters.length());
    append(canonical, characters, 0, characters.length());
    return compose(trimEnd(canonical), List.of()).text();
  }

  static void append(StringBuilder canonical, String source, int from, int to) {
    for (int i = from; i < to; i++) {
      char character = source.charAt(i);
      if (character > ' ' && character < '\u007F') {
        canonical.append(character);
      } else if (isSpace(character)) {
        appendSpace(canonical);
      } else if (character == NON_BREAKING_HYPHEN) {
        canonical.append('-');
      } else if (!isDropped(character)) {
        canonical.append(character);
      }
    }
  }

  private static void appendSpace(StringBuilder canonical) {
    int length = canonical.length();
    if (length > 0 && canonical.charAt(length - 1) != ' ') {
      canonical.append(' ');
    }
  }

  private static boolean isSpace(char character) {
    return character == ' '
        || Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character);
  }

  private static boolean isDropped(char character) {
    return character == SOFT_HYPHEN || character == '\u200B' || character == '\uFEFF';
  }

  static StringBuilder trimEnd(StringBuilder canonical) {
    int length = canonical.length();
    if (length > 0 && canonical.charAt(length - 1) == ' ') {
      canonical.setLength(length - 1);
    }
    return canonical;
  }

  private static void mark(List<Mark> marks, Look look, int start, int end) {
    if (look.placeholder()) {
      mark(marks, Mark.Kind.PLACEHOLDER, start, end);
    }
    if (look.insertion()) {
      mark(marks, Mark.Kind.INSERTION, start, end);
    }
  }

  private static void mark(List<Mark> marks, Mark.Kind kind, int start, int end) {
    if (start == end) {
      return;
    }
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark earlier = marks.get(i);
      if (earlier.kind() == kind && earlier.end() == start) {
        marks.set(i, new Mark(kind, earlier.start(), end));
        return;
      }
    }
    marks.add(new Mark(kind, start, end));
  }

  private static CanonicalText compose(StringBuilder spaced, List<Mark> marks) {
    String text = spaced.toString();
    if (isComposed(text)) {
      return new CanonicalText(text, clip(marks, text.length()));
    }
    List<Mark> moved = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      moved.add(
          new Mark(
              mark.kind(), composedLength(text, mark.start()), composedLength(text, mark.end())));
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return new CanonicalText(composed, clip(moved, composed.length()));
  }

  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
      }
    }
    return true;
  }

  private static int composedLength(String text, int end) {
    int limit = Math.min(end, text.length());
    return Normalizer.normalize(text.substring(0, limit), Normalizer.Form.NFC).length();
  }

  private static List<Mark> clip(List<Mark> marks, int length) {
    List<Mark> clipped = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      int end = Math.min(mark.end(), length);
      if (mark.start() < end) {
        clipped.add(new Mark(mark.kind(), mark.start(), end));
      }
    }
    return clipped;
  }
}
