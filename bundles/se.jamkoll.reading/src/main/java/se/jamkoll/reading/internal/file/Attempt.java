package se.jamkoll.reading.internal.file;

import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.internal.UnreadableException;

/** Something that may fail for what a file holds. */
@FunctionalInterface
public interface Attempt {

  /**
   * Reads a file.
   *
   * @throws UnreadableException when it cannot be read
   */
  ReadingResult read() throws UnreadableException;

  /** Returns what was read, or why it could not be. */
  static ReadingResult at(Attempt attempt) {
    try {
      return attempt.read();
    } catch (UnreadableException e) {
      return new ReadingResult.Unreadable(e.reason(), e.detail());
    } catch (RuntimeException e) {
      // A file that trips a parser is broken, whatever the parser calls it.
      return new ReadingResult.Unreadable(UnreadableReason.DAMAGED, "");
    } catch (StackOverflowError | OutOfMemoryError e) {
      return new ReadingResult.Unreadable(UnreadableReason.TOO_LARGE, "");
    } catch (LinkageError e) {
      // The libraries of this format are not installed here.
      return new ReadingResult.Unreadable(UnreadableReason.UNSUPPORTED_TYPE, "");
    }
  }
}
