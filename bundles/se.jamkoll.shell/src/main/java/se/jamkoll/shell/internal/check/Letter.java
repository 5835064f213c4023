package se.jamkoll.shell.internal.check;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.UnreadableReason;

/** Something the caller wants checked. */
public sealed interface Letter {

  /** The name that stands for standard input on the command line. */
  String STANDARD_INPUT = "-";

  /** Returns the name to call it by: the path as the caller gave it. */
  String name();

  /**
   * A file, whether it exists or not.
   *
   * @param name the path as the caller gave it
   * @param path where it is
   */
  record OfFile(String name, Path path) implements Letter {}

  /** What comes on standard input. */
  record OfStandardInput() implements Letter {

    @Override
    public String name() {
      return STANDARD_INPUT;
    }
  }

  /**
   * What came on standard input.
   *
   * @param content its bytes
   * @param problem why it cannot be read; null when it can be tried
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Received(byte[] content, @Nullable UnreadableReason problem) implements Letter {

    @Override
    public String name() {
      return STANDARD_INPUT;
    }
  }

  /**
   * A folder that no letter was found in.
   *
   * @param name the path as the caller gave it
   */
  record EmptyFolder(String name) implements Letter {}

  /**
   * A name that no file of this system can have.
   *
   * @param name the name as the caller gave it
   */
  record ImpossibleName(String name) implements Letter {}
}
