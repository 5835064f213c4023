/** The labelled letters that the judgement is measured on. */
@NullMarked
package se.jamkoll.corpus;

import org.jspecify.annotations.NullMarked;
