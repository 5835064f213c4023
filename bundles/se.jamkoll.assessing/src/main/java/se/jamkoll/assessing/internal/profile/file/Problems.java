package se.jamkoll.assessing.internal.profile.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.ProfileProblem;

/**
 * Gathers the problems of one file while it is read, and knows on which line each of its fields
 * stands.
 */
public final class Problems {

  private static final int MOST = 10;
  private static final int LONGEST_VALUE = 40;
  private static final Comparator<ProfileProblem> BY_LINE =
      Comparator.comparingInt(problem -> problem.line() == null ? 0 : problem.line());

  private final String file;
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<ProfileProblem> found = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  /** Creates a gatherer for a file, named in every problem. */
  Problems(String file) {
    this.file = file;
  }

  /** Remembers the line of a field. */
  void stands(String field, int line) {
    lines.put(field, line);
  }

  /** Returns the line of a field, or of what it belongs to; null for neither. */
  @Nullable Integer line(String field) {
    Integer line = lines.get(field);
    int dot = Math.max(field.lastIndexOf('.'), field.lastIndexOf('['));
    return line != null || field.isEmpty() ? line : line(field.substring(0, Math.max(0, dot)));
  }

  /** Adds a problem with a field; more values can be filled in by name. */
  void add(String field, String key, Map<String, String> values) {
    add(line(field), field, key, values);
  }

  void add(@Nullable Integer line, String field, String key, Map<String, String> values) {
    if (told.add(field + " " + line)) {
      found.add(problem(line, field, key, values));
    }
  }

  private ProfileProblem problem(
      @Nullable Integer line, String field, String key, Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.put("field", field.isEmpty() ? "@profile" : field);
    return ProblemTexts.problem(file, line, key, all);
  }

  /** Returns one problem with a field, found when the file is seen beside others. */
  public InvalidProfileException refusal(String field, String key, Map<String, String> values) {
    return new InvalidProfileException(List.of(problem(line(field), field, key, values)));
  }

  /** Adds that a value is not allowed. */
  void refused(String field, String value, String allowedKey) {
    add(field, "value.refused", Map.of("value", shown(value), "allowed", "@" + allowedKey));
  }

  /** Adds that a key does not exist. */
  void unknownKey(int line, String field, String key, Collection<String> allowed) {
    add(line, field, "key.unknown", unknown(key, allowed));
  }

  /** Returns the values that tell of something unknown and of what it may have been meant to be. */
  public static Map<String, String> unknown(String value, Collection<String> allowed) {
    Map<String, String> values = new HashMap<>();
    values.put("value", shown(value));
    values.put("allowed", String.join(", ", allowed));
    Nearest.to(value, allowed)
        .ifPresent(
            near -> {
              values.put("near", near);
              values.put("suggestion", "@suggestion");
            });
    return values;
  }

  /** Throws when anything was found. */
  void check() throws InvalidProfileException {
    if (!found.isEmpty()) {
      throw new InvalidProfileException(found.stream().sorted(BY_LINE).limit(MOST).toList());
    }
  }

  /** Returns a value in quotes, shortened and on one line. */
  public static String shown(String value) {
    String line = value.replaceAll("\\s+", " ");
    return "'"
        + (line.length() > LONGEST_VALUE ? line.substring(0, LONGEST_VALUE) + "…" : line)
        + "'";
  }
}
