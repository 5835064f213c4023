package se.jamkoll.reading.internal.pdf.file;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The library's log, which speaks of bytes in a file where a person wants to hear of the file. */
public final class LibraryLog {

  /** Held, since loggers that nobody holds lose their level. */
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private LibraryLog() {}

  /** Keeps the library from writing to the standard error stream. */
  public static void silence() {
    for (Logger logger : LOGGERS) {
      logger.setLevel(Level.OFF);
    }
  }
}
