package se.jamkoll.api.document;

import se.jamkoll.api.Term;

/** Something a person should know about how a document was read. */
public enum Notice implements Term {
  /** Tracked insertions are pending; they were read. */
  PENDING_INSERTIONS,
  /** Tracked deletions are pending; they were left out. */
  PENDING_DELETIONS,
  /** The document has comments; they were left out. */
  COMMENTS,
  /** The document has hidden text; it was left out. */
  HIDDEN_TEXT,
  /** The text is invisible and lies over page images: it was recognised by a machine. */
  RECOGNISED_TEXT,
  /** The text is mainly in another language than Swedish, so little in it is understood. */
  OTHER_LANGUAGE
}
