package se.jamkoll.corpus;

/** How the headings of a letter are drawn. */
public enum Layout {
  /** Headings are real heading styles. */
  STYLED,
  /** Headings are short paragraphs all in bold. */
  BOLD,
  /** Each heading stands in the left cell and its text in the right cell of a table. */
  TABLE,
  /** Each heading stands in bold, with a colon, at the start of its text. */
  RUNIN,
  /** Headings are plain short lines. */
  PLAIN
}
