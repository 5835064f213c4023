/** Swedish administrative prose: tokens, sentences and the lexicon of concepts. */
@NullMarked
package se.jamkoll.assessing.internal.language;

import org.jspecify.annotations.NullMarked;
