package se.jamkoll.assessing.internal.language;

/**
 * A word that the lexicon was asked about; all tokens that are spelled so share it.
 *
 * @param form the word in lower case
 * @param concepts what it speaks of
 */
record Word(String form, ConceptSet concepts) {

  /** Tells whether a part of a text in Latin letters is this word, in whatever case. */
  boolean spelled(String text, int start, int end) {
    if (form.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (Character.toLowerCase(text.charAt(i)) != form.charAt(i - start)) {
        return false;
      }
    }
    return true;
  }
}
