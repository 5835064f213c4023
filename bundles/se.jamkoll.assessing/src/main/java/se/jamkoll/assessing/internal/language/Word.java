package se.jamkoll.assessing.internal.language;

/**
 * A word that the lexicon was asked about; all tokens that are spelled so share it.
 *
 * @param form the word in lower case
 * @param concepts what it speaks of
 */
record Word(String form, ConceptSet concepts) {

  /** Tells whether it is what stands between two positions of a text in lower case. */
  boolean stands(String text, int start, int end) {
    return form.length() == end - start && text.startsWith(form, start);
  }
}
