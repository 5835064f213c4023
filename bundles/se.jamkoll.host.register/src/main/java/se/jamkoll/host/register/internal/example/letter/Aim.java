package se.jamkoll.host.register.internal.example.letter;

/** What an example document is an example of. */
public enum Aim {
  /** Says nothing of women and men, girls and boys. */
  MISSING,
  /** Has a heading for it, and nothing under it. */
  EMPTY,
  /** Claims something, without a reason. */
  BOILERPLATE,
  /** Describes a part. */
  PARTIAL,
  /** Says with a reason why no one is concerned. */
  JUSTIFIED,
  /** Describes it for both pairs. */
  COMPLETE,
  /** Describes it, with figures and measures. */
  THOROUGH,
  /** Says that the analysis is in an appendix. */
  IN_APPENDIX,
  /** An appendix that holds the analysis. */
  APPENDIX,
  /** Needs no description. */
  EXEMPT,
  /** Minutes, and no letter. */
  MINUTES,
  /** An image of a page. */
  SCAN,
  /** Opened with a password that no one has. */
  ENCRYPTED,
  /** Cut off. */
  DAMAGED
}
