package se.jamkoll.shell.internal.console;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import se.jamkoll.shell.internal.output.Table;
import se.jamkoll.shell.internal.text.Texts;

/**
 * A command of the console.
 *
 * @param name its name
 * @param least how many arguments it takes at least
 * @param most how many it takes at the most
 * @param body what it does
 */
public record ConsoleCommand(String name, int least, int most, Body body) {

  /** What a command does. */
  @FunctionalInterface
  public interface Body {

    /**
     * Carries the command out.
     *
     * @throws InterruptedException when someone stopped waiting for it
     */
    void run(Call call) throws InterruptedException;
  }

  /**
   * A call of a command.
   *
   * @param arguments its arguments
   * @param out where it writes
   * @param texts the texts in the language of the console
   */
  public record Call(List<String> arguments, PrintStream out, Texts texts) {

    /** Copies the arguments. */
    public Call {
      arguments = List.copyOf(arguments);
    }

    String argument(int place) {
      return arguments.get(place);
    }

    String argument(int place, String otherwise) {
      return has(place) ? arguments.get(place) : otherwise;
    }

    boolean has(int place) {
      return arguments.size() > place;
    }

    LocalDate day(int place, LocalDate otherwise) {
      if (!has(place)) {
        return otherwise;
      }
      try {
        return LocalDate.parse(arguments.get(place));
      } catch (DateTimeParseException e) {
        throw new UsageException("console.day", arguments.get(place));
      }
    }

    int number(int place, int least, int most, int otherwise) {
      if (!has(place)) {
        return otherwise;
      }
      String text = arguments.get(place);
      try {
        int number = Integer.parseInt(text);
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException e) {
        // Told of below, like one that is out of range.
        throw outOfRange(text, least, most);
      }
      throw outOfRange(text, least, most);
    }

    private static UsageException outOfRange(String text, int least, int most) {
      return new UsageException(
          "console.number", text, String.valueOf(least), String.valueOf(most));
    }

    Locale locale() {
      return texts.locale();
    }

    void say(String key, Object... values) {
      out.println(texts.get(key, values));
    }

    void print(Table table) {
      table.lines().forEach(out::println);
    }
  }
}
