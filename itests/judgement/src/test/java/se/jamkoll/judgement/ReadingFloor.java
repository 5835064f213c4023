package se.jamkoll.judgement;

import se.jamkoll.corpus.Layout;

/** The shares that reading has reached: a change of the readers may raise, not lower them. */
final class ReadingFloor {

  private ReadingFloor() {}

  static double headings(Source source, Layout layout) {
    return source == Source.PDF && layout == Layout.TABLE ? 0.985 : 0.99;
  }

  static double texts(Source source, Layout layout) {
    return source == Source.PDF && layout == Layout.TABLE ? 0.985 : 0.99;
  }
}
