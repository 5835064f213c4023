package se.jamkoll.shell.internal.output;

import java.io.IOException;
import se.jamkoll.shell.internal.check.Checked;

/** Writes what is said of the letters, one at a time, in one of the {@linkplain Format formats}. */
public interface Report {

  /** Writes what is said of one letter. */
  void write(Checked checked) throws IOException;

  /** Writes what is said when all letters are checked. */
  void finish() throws IOException;
}
