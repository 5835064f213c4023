package se.jamkoll.api.host;

/** Whether a document may be opened. */
public enum Confidentiality {
  /** It may be opened. */
  OPEN,
  /** Secret, or so marked (sekretess): it is never opened. */
  RESTRICTED
}
