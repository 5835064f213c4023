package se.jamkoll.assessing.internal.analysis;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a heading says of the text under it.
 *
 * @param kind what kind of section it heads
 * @param topic whom it names
 * @param consequences whether it asks for the consequences for someone, whomever it names
 * @param measures whether it is of measures
 * @param followUp whether it is of following up
 */
record HeadingMeaning(
    Kind kind, Set<Subject> topic, boolean consequences, boolean measures, boolean followUp) {

  static final HeadingMeaning NONE = new HeadingMeaning(Kind.OTHER, Set.of(), false, false, false);

  /** Copies the topic. */
  HeadingMeaning {
    topic = topic.isEmpty() ? Set.of() : EnumSet.copyOf(topic);
  }

  /** Kinds of sections. */
  enum Kind {
    /** It asks for the consequences for the groups, for sex or for children. */
    CONSEQUENCE,
    /** It may hold the analysis among other things. */
    UMBRELLA,
    /** It heads the text of others: a motion, a reservation, minutes, consultation responses. */
    OTHERS,
    /** It heads a list: appendices, recipients, contents. */
    LISTING,
    /** It heads the proposal for a decision. */
    PROPOSAL,
    /** Anything else. */
    OTHER
  }

  boolean consequence() {
    return kind == Kind.CONSEQUENCE;
  }

  /** Tells whether the text under it is not the official's own analysis. */
  boolean unread() {
    return kind == Kind.OTHERS || kind == Kind.LISTING;
  }
}
