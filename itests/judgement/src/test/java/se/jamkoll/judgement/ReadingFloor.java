package se.jamkoll.judgement;

import se.jamkoll.corpus.Layout;

/** The shares that reading has reached: a change of the readers may raise, not lower them. */
final class ReadingFloor {

  private ReadingFloor() {}

  static double headings(Source source, Layout layout) {
    return source == Source.PDF && layout == Layout.TABLE ? 0.96 : 0.98;
  }

  static double texts(Source source, Layout layout) {
    boolean loose = source == Source.PDF && (layout == Layout.TABLE || layout == Layout.RUNIN);
    return loose ? 0.97 : 0.98;
  }
}
