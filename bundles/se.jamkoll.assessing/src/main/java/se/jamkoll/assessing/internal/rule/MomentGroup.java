package se.jamkoll.assessing.internal.rule;

import se.jamkoll.api.assessment.Moment;

/** The validation groups: the moments at which rules apply. */
public sealed interface MomentGroup {

  /** While the official writes. */
  non-sealed interface Draft extends MomentGroup {}

  /** When the meeting's documents are checked. */
  non-sealed interface Meeting extends MomentGroup {}

  /** When older documents are measured. */
  non-sealed interface Archive extends MomentGroup {}

  /** Returns the group of a moment. */
  static Class<? extends MomentGroup> of(Moment moment) {
    return switch (moment) {
      case DRAFT -> Draft.class;
      case MEETING -> Meeting.class;
      case ARCHIVE -> Archive.class;
    };
  }
}
