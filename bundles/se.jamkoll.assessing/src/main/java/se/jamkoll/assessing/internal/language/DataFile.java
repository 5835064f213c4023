package se.jamkoll.assessing.internal.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A data file of this package: lines of fields with blanks between; "#" starts a comment. */
final class DataFile {

  /** Takes the lines of a data file. */
  interface Lines {
    /** Takes the fields of the next line that is not empty. */
    void take(String[] fields);
  }

  private DataFile() {}

  /**
   * Reads a data file.
   *
   * @throws IllegalStateException if the file is missing or a line is refused, saying which
   */
  static void read(String name, Lines lines) {
    try (InputStream resource = DataFile.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException("The bundle lacks " + name);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        take(name, number, line, lines);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  private static void take(String name, int number, String line, Lines lines) {
    int comment = line.indexOf('#');
    String text = (comment < 0 ? line : line.substring(0, comment)).strip();
    if (text.isEmpty()) {
      return;
    }
    try {
      lines.take(text.split(" +", -1));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          name + ", line " + number + ", \"" + text + "\": " + e.getMessage(), e);
    }
  }
}
