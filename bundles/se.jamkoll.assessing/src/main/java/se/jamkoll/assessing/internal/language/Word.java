package se.jamkoll.assessing.internal.language;

/**
 * A word that the lexicon was asked about; all tokens that are spelled so share it.
 *
 * @param form the word in lower case
 * @param concepts what it speaks of
 */
record Word(String form, ConceptSet concepts) {}
