package se.jamkoll.api.document;

/** The outcome of reading a file. */
public sealed interface ReadingResult {

  /**
   * The file was read.
   *
   * @param document what it holds
   */
  record Read(DecisionDocument document) implements ReadingResult {}

  /**
   * The file could not be read.
   *
   * @param reason why
   * @param detail what is particular to this file, such as the type that was found; may be empty.
   *     Never text of the document
   */
  record Unreadable(UnreadableReason reason, String detail) implements ReadingResult {}
}
