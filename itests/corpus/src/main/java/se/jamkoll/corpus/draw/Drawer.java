package se.jamkoll.corpus.draw;

import se.jamkoll.corpus.Layout;
import se.jamkoll.corpus.Letter;

/** Draws letters as files of one format; the same letter and layout give the same bytes. */
public interface Drawer {

  /** Draws a letter with its headings in the given layout. */
  byte[] draw(Letter letter, Layout layout);

  /** Draws a letter in the layout that it asks for. */
  default byte[] draw(Letter letter) {
    return draw(letter, letter.layout());
  }
}
