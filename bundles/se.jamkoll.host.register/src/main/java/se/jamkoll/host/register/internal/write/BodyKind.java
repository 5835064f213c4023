package se.jamkoll.host.register.internal.write;

/** What a body is to the others. */
public enum BodyKind {
  /** Decides what boards prepare: the regional council (regionfullmäktige). */
  COUNCIL,
  /** Leads and prepares for the council: the regional board (regionstyrelsen). */
  BOARD,
  /** Decides within its field, and prepares for the board (nämnd). */
  COMMITTEE
}
