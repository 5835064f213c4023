package se.jamkoll.assessing.internal.analysis;

import java.util.Set;

/**
 * How a paragraph stands in its document.
 *
 * @param topic whom its heading is about
 * @param carried whom its table row or column is about
 * @param consequence whether it stands under a heading that asks for consequences
 * @param weighed whether it stands under a heading of assessment or considerations
 * @param staffCase whether the decision is about the staff
 * @param staffText whether the paragraph tells of the staff
 */
record Setting(
    Set<Subject> topic,
    Set<Subject> carried,
    boolean consequence,
    boolean weighed,
    boolean staffCase,
    boolean staffText) {}
