package se.jamkoll.api.rule;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jamkoll.api.assessment.Moment;

/** The reference of rules, in Markdown: what each finds, why, and an example either way. */
public final class RuleReference {

  private static final String START = "<!-- rules -->\n";
  private static final String END = "<!-- end of rules -->";

  private RuleReference() {}

  /**
   * Returns a page with the reference of rules between its markers {@code <!-- rules -->} and
   * {@code <!-- end of rules -->}.
   *
   * @param constraints the constraint annotations, each with {@link Rule}, in their order
   * @throws IllegalArgumentException when the page has no markers, or a rule no {@link Rule}
   */
  public static String in(String page, List<Class<? extends Annotation>> constraints) {
    int start = page.indexOf(START);
    int end = page.indexOf(END);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "The page needs the lines " + START.strip() + " and " + END);
    }
    return page.substring(0, start + START.length()) + of(constraints) + page.substring(end);
  }

  private static String of(List<Class<? extends Annotation>> constraints) {
    return constraints.stream().map(RuleReference::section).collect(Collectors.joining("\n"));
  }

  private static String section(Class<? extends Annotation> constraint) {
    Rule rule = constraint.getAnnotation(Rule.class);
    if (rule == null) {
      throw new IllegalArgumentException("A rule needs @Rule, but " + constraint + " has none");
    }
    return """
        ### `%s`

        %s%s%s. %s

        Found:

        %s

        Not found:

        %s
        """
        .formatted(
            rule.id(),
            rule.severity(),
            moments(rule),
            rule.explainsLevel() ? ", cannot be turned off" : "",
            rule.why().strip().replaceAll("\\s+", " "),
            letter(rule.failing()),
            letter(rule.passing()));
  }

  private static String moments(Rule rule) {
    return rule.moments().length == Moment.values().length
        ? ""
        : Stream.of(rule.moments())
            .map(moment -> moment.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" and ", ", only for ", ""));
  }

  private static String letter(String example) {
    return example.strip().lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
  }
}
