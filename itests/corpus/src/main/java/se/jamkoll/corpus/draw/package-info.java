/** Draws the labelled letters as the files that officials write: docx, odt and pdf. */
@NullMarked
package se.jamkoll.corpus.draw;

import org.jspecify.annotations.NullMarked;
