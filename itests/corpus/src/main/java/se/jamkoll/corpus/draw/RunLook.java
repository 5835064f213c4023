package se.jamkoll.corpus.draw;

import se.jamkoll.corpus.Inline;

/**
 * How a stretch of text looks beside its paragraph's style.
 *
 * @param bold whether it is in bold
 * @param italic whether it is in italics
 * @param points its size; 0 for the size of the style
 */
record RunLook(boolean bold, boolean italic, int points) {

  static final RunLook PLAIN = new RunLook(false, false, 0);
  static final RunLook BOLD = new RunLook(true, false, 0);

  /** Returns this look with the emphasis of a text. */
  RunLook with(Inline.Text text) {
    return new RunLook(bold || text.bold(), italic || text.italic(), points);
  }
}
