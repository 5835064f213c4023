package se.jamkoll.assessing.internal.analysis;

import java.util.List;

/**
 * What the headings above a paragraph, all the way up, say of it.
 *
 * @param unread whether any is of somebody else's text or of a list
 * @param weighed whether any is of assessment or considerations
 * @param proposal whether any is of the proposal for a decision
 * @param consequences whether any asks for the consequences for someone, whomever it names
 * @param measures whether any is of measures
 * @param followUp whether any is of following up
 */
record HeadingsAbove(
    boolean unread,
    boolean weighed,
    boolean proposal,
    boolean consequences,
    boolean measures,
    boolean followUp) {

  /** No headings, or none that matter. */
  static final HeadingsAbove NONE = of(List.of());

  static HeadingsAbove of(List<HeadingMeaning> headings) {
    boolean unread = false;
    boolean weighed = false;
    boolean proposal = false;
    boolean consequences = false;
    boolean measures = false;
    boolean followUp = false;
    for (HeadingMeaning heading : headings) {
      unread |= heading.unread();
      weighed |= heading.kind() == HeadingMeaning.Kind.UMBRELLA;
      proposal |= heading.kind() == HeadingMeaning.Kind.PROPOSAL;
      consequences |= heading.consequences();
      measures |= heading.measures();
      followUp |= heading.followUp();
    }
    return new HeadingsAbove(unread, weighed, proposal, consequences, measures, followUp);
  }
}
