package se.jamkoll.api.assessment;

import se.jamkoll.api.Term;

/** A step of SKR's checklist for gender-equal decisions (rubric section 5), in its order. */
public enum ChecklistStep implements Term {
  /** Does it say whether people of different sex are concerned? */
  RELEVANCE,
  /** Are figures about persons given by sex? */
  STATISTICS,
  /** Are the consequences described? */
  CONSEQUENCES,
  /** Is there a measure against differences without good reason? */
  MEASURES,
  /** Does it say how the decision contributes to the gender-equality goals? */
  GOALS
}
