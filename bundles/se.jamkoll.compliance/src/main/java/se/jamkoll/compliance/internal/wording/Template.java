package se.jamkoll.compliance.internal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places to fill in, such as {@code {body}}.
 *
 * <p>A line with a place that there is nothing for is left out, and so is a line before it that
 * ends with a colon. Empty lines in a row become one.
 *
 * @param lines its lines, every placeholder in them a known one
 */
record Template(List<String> lines) {

  private static final Pattern PLACE = Pattern.compile("\\{([^{}\\n]*)\\}");

  /** Copies the lines. */
  Template {
    lines = List.copyOf(lines);
  }

  /** A placeholder that is not known, and the line that it stands in, from 1. */
  record Unknown(int line, String placeholder) {}

  /** Returns the placeholders of a text that are not known. */
  static List<Unknown> unknown(String text) {
    List<Unknown> unknown = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      int at = number;
      PLACE
          .matcher(line)
          .results()
          .filter(place -> Placeholder.of(place.group(1)).isEmpty())
          .forEach(place -> unknown.add(new Unknown(at, place.group())));
    }
    return unknown;
  }

  /** Returns the template of a text whose placeholders are known. */
  static Template of(String text) {
    return new Template(text.lines().map(String::stripTrailing).toList());
  }

  /** Returns the text with its places filled in. */
  String fill(Map<Placeholder, String> values) {
    List<String> filled = new ArrayList<>();
    for (String line : lines) {
      if (places(line).stream().allMatch(values::containsKey)) {
        filled.add(PLACE.matcher(line).replaceAll(place -> value(place, values)));
      } else if (!filled.isEmpty() && filled.get(filled.size() - 1).endsWith(":")) {
        filled.remove(filled.size() - 1);
      }
    }
    return String.join("\n", filled).replaceAll("\n{3,}", "\n\n").strip();
  }

  private static List<Placeholder> places(String line) {
    return PLACE
        .matcher(line)
        .results()
        .flatMap(place -> Placeholder.of(place.group(1)).stream())
        .toList();
  }

  private static String value(MatchResult place, Map<Placeholder, String> values) {
    return Placeholder.of(place.group(1))
        .map(values::get)
        .map(Matcher::quoteReplacement)
        .orElseGet(() -> Matcher.quoteReplacement(place.group()));
  }
}
