package se.jamkoll.assessing.internal.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A data file of this package: lines of fields with blanks between; "#" starts a comment.
 *
 * <p>It is read when the program starts, so it does without patterns and streams.
 */
final class DataFile {

  /** Takes the lines of a data file. */
  interface Lines {
    /** Takes the fields of the next line that is not empty. */
    void take(List<String> fields);
  }

  private DataFile() {}

  /**
   * Reads a data file.
   *
   * @throws IllegalStateException if the file is missing or a line is refused, saying which
   */
  static void read(String name, Lines lines) {
    String text = text(name);
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      number++;
      take(name, number, text.substring(start, end), lines);
      start = end + 1;
    }
  }

  private static String text(String name) {
    try (InputStream resource = DataFile.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException("The bundle lacks " + name);
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  private static void take(String name, int number, String line, Lines lines) {
    int comment = line.indexOf('#');
    List<String> fields = fields(line, comment < 0 ? line.length() : comment);
    if (fields.isEmpty()) {
      return;
    }
    try {
      lines.take(fields);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          name + ", line " + number + ", \"" + line.strip() + "\": " + e.getMessage(), e);
    }
  }

  private static List<String> fields(String line, int end) {
    List<String> fields = new ArrayList<>();
    int start = 0;
    while (start < end) {
      int blank = line.indexOf(' ', start);
      int stop = blank < 0 || blank > end ? end : blank;
      if (stop > start) {
        fields.add(line.substring(start, stop));
      }
      start = stop + 1;
    }
    return fields;
  }
}
