package se.jamkoll.api.compliance;

import se.jamkoll.api.Term;

/**
 * Why an agenda item has no level, where it is not its letter that says so; see {@link
 * ItemResult#reason()}.
 */
public enum ItemReason implements Term {
  /** The item's type is on the profile's list of exempt types. */
  EXEMPT_TYPE,
  /** The body is only told of it. */
  ONLY_INFORMED,
  /** Its letter is secret and is never opened. */
  RESTRICTED,
  /** It has no letter yet. */
  NO_LETTER
}
