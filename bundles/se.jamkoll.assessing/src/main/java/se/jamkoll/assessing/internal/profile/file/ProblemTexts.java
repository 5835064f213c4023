package se.jamkoll.assessing.internal.profile.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.ProfileProblem;

/** What is said of problems, in both languages. */
public final class ProblemTexts {

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");
  private static final PropertyResourceBundle SWEDISH = load("problems_sv.properties");
  private static final PropertyResourceBundle ENGLISH = load("problems_en.properties");

  private ProblemTexts() {}

  /**
   * Returns a problem.
   *
   * @param file the file it stands in
   * @param line the line, from 1; null when it concerns the whole file
   * @param key the key of its text
   * @param values what is filled in by name; a value that starts with {@code @} is a key of a text
   */
  public static ProfileProblem problem(
      String file, @Nullable Integer line, String key, Map<String, String> values) {
    return new ProfileProblem(file, line, text(SWEDISH, key, values), text(ENGLISH, key, values));
  }

  private static String text(PropertyResourceBundle texts, String key, Map<String, String> values) {
    return SLOT.matcher(texts.getString(key))
        .replaceAll(slot -> Matcher.quoteReplacement(value(texts, slot.group(1), values)));
  }

  private static String value(
      PropertyResourceBundle texts, String slot, Map<String, String> values) {
    String value = values.getOrDefault(slot, "");
    return value.startsWith("@") ? text(texts, value.substring(1), values) : value;
  }

  private static PropertyResourceBundle load(String name) {
    try (var in = ProblemTexts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The bundle lacks " + name);
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }
}
