package se.jamkoll.corpus;

import java.util.List;

/** A stretch of text in a block of a letter. */
public sealed interface Inline {

  /** Returns the text, without the signs that mark it. */
  String text();

  /** Tells whether a reader of the letter should see the text. */
  default boolean visible() {
    return true;
  }

  /** Returns the text that a reader should see. */
  static String visibleText(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline.visible()) {
        text.append(inline.text());
      }
    }
    return text.toString();
  }

  /**
   * Settled text.
   *
   * @param text the text
   * @param bold whether it is in bold
   * @param italic whether it is in italics
   */
  record Text(String text, boolean bold, boolean italic) implements Inline {

    /** Creates text without emphasis. */
    public Text(String text) {
      this(text, false, false);
    }
  }

  /**
   * A placeholder left from the template.
   *
   * @param text the text
   */
  record Placeholder(String text) implements Inline {}

  /**
   * A tracked deletion.
   *
   * @param text the deleted text
   */
  record Deletion(String text) implements Inline {

    @Override
    public boolean visible() {
      return false;
    }
  }

  /**
   * A tracked insertion.
   *
   * @param text the inserted text
   */
  record Insertion(String text) implements Inline {}

  /**
   * A comment in the margin.
   *
   * @param text the comment
   */
  record Comment(String text) implements Inline {

    @Override
    public boolean visible() {
      return false;
    }
  }
}
