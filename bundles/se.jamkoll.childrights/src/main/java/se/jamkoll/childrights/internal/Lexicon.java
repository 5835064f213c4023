package se.jamkoll.childrights.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that the rules look for: {@code lexicon.txt} has a concept a line. */
public final class Lexicon {

  /** The child's best interest. */
  static final String BEST_INTEREST = "BEST_INTEREST";

  /** What is weighed for and against. */
  static final String WEIGHED = "WEIGHED";

  /** Asked, heard, taking part: of children where the sentence names them. */
  static final String HEARD = "HEARD";

  /** A way to hear that is for children alone. */
  static final String CHILDREN_HEARD = "CHILDREN_HEARD";

  /** Children's rights and the analysis of them. */
  static final String CHILD_RIGHTS = "CHILD_RIGHTS";

  /** What sets some children apart from others. */
  static final String SITUATION = "SITUATION";

  private Lexicon() {}

  /** Returns the words by concepts. */
  public static Map<String, List<String>> words() {
    try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.txt")) {
      if (in == null) {
        throw new IllegalStateException("The bundle lacks lexicon.txt");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(":", 2))
          .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> phrases(parts[1])));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read lexicon.txt", e);
    }
  }

  private static List<String> phrases(String text) {
    return Stream.of(text.split(",")).map(String::strip).toList();
  }
}
