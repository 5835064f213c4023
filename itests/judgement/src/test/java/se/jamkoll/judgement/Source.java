package se.jamkoll.judgement;

import se.jamkoll.corpus.Layout;
import se.jamkoll.corpus.Letter;
import se.jamkoll.corpus.draw.Format;

/** Where the document that is judged comes from. */
enum Source {
  IDEAL,
  DOCX,
  ODT,
  PDF;

  boolean isFile() {
    return this != IDEAL;
  }

  Format format() {
    return Format.valueOf(name());
  }

  byte[] draw(Letter letter, Layout layout) {
    return format().drawer().draw(letter, layout);
  }
}
