package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.assessing.internal.language.Sentence;

/**
 * A piece of the official's own text to read: a paragraph, a table cell, or the rest of a paragraph
 * after a heading run into it.
 *
 * @param paragraph where it stands
 * @param sentences its sentences, with placeholders blanked out; what a form answers without words
 *     of its own is one sentence without any
 * @param section the consequence section it stands in, or null
 * @param topic whom its heading is about
 * @param carried whom its table row or column is about
 * @param above what the headings above it say of it
 */
record Passage(
    Paragraph paragraph,
    List<Sentence> sentences,
    @Nullable OpenSection section,
    Set<Subject> topic,
    Set<Subject> carried,
    HeadingsAbove above) {}
