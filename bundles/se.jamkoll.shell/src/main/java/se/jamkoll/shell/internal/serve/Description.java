package se.jamkoll.shell.internal.serve;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a bundle says of its settings.
 *
 * @param values what each key takes
 */
record Description(Map<String, Value> values) {

  /**
   * Checks one setting.
   *
   * @throws ServeException when there is no such key, or the value is not one that it takes
   */
  void check(Path file, String key, String text) throws ServeException {
    Value value = values.get(key);
    if (value == null) {
      throw new ServeException(
          "serve.conf.key",
          file,
          key,
          String.join(", ", values.keySet().stream().sorted().toList()));
    }
    if (value.wholeNumber() && !value.takes(text)) {
      throw new ServeException(
          "serve.conf.number",
          file,
          key,
          text,
          String.valueOf(value.min()),
          String.valueOf(value.max()));
    }
  }

  /**
   * What a setting takes.
   *
   * @param wholeNumber whether it takes a whole number; else any text
   * @param min the least number
   * @param max the greatest number
   */
  record Value(boolean wholeNumber, int min, int max) {

    private boolean takes(String text) {
      try {
        int number = Integer.parseInt(text);
        return number >= min && number <= max;
      } catch (NumberFormatException e) {
        return false;
      }
    }
  }
}
