package se.jamkoll.shell.internal.output;

import java.util.ArrayList;
import java.util.List;

/**
 * How text looks where it is shown: how wide a line is and whether there are colours.
 *
 * @param columns how many characters fit on a line
 * @param colours whether colours and weights may be used
 */
public record Display(int columns, boolean colours) {

  private static final int MIN_COLUMNS = 40;
  private static final int MAX_COLUMNS = 100;
  private static final int DEFAULT_COLUMNS = 80;

  /** Bounds the width: long lines are hard to read, and short ones need room for a word. */
  public Display {
    columns = Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, columns));
  }

  /** Returns the display of a file. */
  public static Display plain() {
    return new Display(DEFAULT_COLUMNS, false);
  }

  /** A weight or colour; never the only bearer of what is said. */
  enum Ink {
    BOLD("1"),
    FAINT("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  /** Returns the text in an ink, or as it is where there are no colours. */
  String ink(Ink ink, String text) {
    return colours ? "\u001b[" + ink.code + "m" + text + "\u001b[0m" : text;
  }

  /**
   * Breaks a text into lines between words.
   *
   * @param first what the first line starts with
   * @param rest what the other lines start with
   */
  List<String> wrap(String first, String rest, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > columns) {
        lines.add(line.toString());
        line = new StringBuilder(rest);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * Returns text from outside as one line that cannot steer a terminal: control characters and
   * breaks become spaces, and marks that nobody sees are left out.
   */
  public static String harmless(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .filter(character -> Character.getType(character) != Character.FORMAT)
        .forEach(character -> line.appendCodePoint(steers(character) ? ' ' : character));
    return line.toString().replaceAll(" {2,}", " ").strip();
  }

  private static boolean steers(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
