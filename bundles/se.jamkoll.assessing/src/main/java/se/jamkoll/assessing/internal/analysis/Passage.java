package se.jamkoll.assessing.internal.analysis;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.Paragraph;

/**
 * A piece of the official's own text to read: a paragraph, a table cell, or the rest of a paragraph
 * after a heading run into it.
 *
 * @param paragraph where it stands
 * @param text its text, with placeholders blanked out
 * @param start where the text starts in the canonical text, in UTF-16 code units
 * @param section the consequence section it stands in, or null
 * @param topic whom its heading is about
 * @param carried whom its table row or column is about
 * @param weighed whether it stands under a heading of assessment or considerations
 * @param proposal whether it stands in the proposal for a decision
 */
record Passage(
    Paragraph paragraph,
    String text,
    int start,
    @Nullable OpenSection section,
    Set<Subject> topic,
    Set<Subject> carried,
    boolean weighed,
    boolean proposal) {}
