package se.jamkoll.host.register.internal.write;

/** What a user does for a body. */
public enum Duty {
  /** Writes its letters, and may read them. */
  OFFICIAL,
  /** Leads those who write, and may read the letters. */
  MANAGER,
  /** Prepares its meetings; the only duty that opens restricted documents. */
  SECRETARY,
  /** Sits in the body, or audits it. */
  READER,
  /** Follows up letters; named for no body, of all bodies. */
  STRATEGIST
}
