package se.jamkoll.corpus.draw;

/**
 * Text in one face and size on a page.
 *
 * @param text the text
 * @param face the face
 * @param size the size in points
 */
record Span(String text, Face face, float size) {

  /** A face of the page's font. */
  enum Face {
    REGULAR,
    BOLD,
    ITALIC
  }

  Span withText(String other) {
    return new Span(other, face, size);
  }
}
