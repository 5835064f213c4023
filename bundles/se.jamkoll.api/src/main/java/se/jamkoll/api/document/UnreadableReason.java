package se.jamkoll.api.document;

import se.jamkoll.api.Term;

/** Why a document could not be read. */
public enum UnreadableReason implements Term {
  /** There is no such file, or it may not be opened. */
  NOT_FOUND,
  /** The file has no bytes. */
  EMPTY_FILE,
  /** The file holds no text: probably a scanned image. */
  NO_TEXT,
  /** The file is protected by a password. */
  ENCRYPTED,
  /** The file is broken or cut off. */
  DAMAGED,
  /** The content is of another type than its name says. */
  WRONG_TYPE,
  /** The type is not one that can be read. */
  UNSUPPORTED_TYPE,
  /** The file, or what it unpacks to, is larger than allowed. */
  TOO_LARGE,
  /** Reading took longer than allowed. */
  TIMED_OUT,
  /** Reading took more memory than allowed. */
  TOO_DEMANDING,
  /** The reader broke down over the file. */
  READER_FAILED,
  /** Every reader was busy for as long as the caller may wait; the file was not tried. */
  READER_BUSY
}
