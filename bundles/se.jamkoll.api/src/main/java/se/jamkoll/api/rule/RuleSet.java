package se.jamkoll.api.rule;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Rules that look at decision letters from a further perspective, such as the child's best
 * interest.
 *
 * <p>It is found as an OSGi service, or by {@link java.util.ServiceLoader} on a class path, and
 * speaks where a profile names its id. What it finds stands beside the level and never changes it.
 * Implementations are immutable and safe for use by several threads.
 */
@ConsumerType
public interface RuleSet {

  /** Returns its id: lower-case words joined by hyphens, such as {@code barnets-basta}. */
  String id();

  /** Returns the version of its rules; a change of what any rule finds changes it. */
  String version();

  /**
   * Returns the constraint annotations of its rules, each with {@link Rule} and with a validator of
   * {@link AnalysedLetter}s, most easily a {@link RuleCheck}, that has a public constructor without
   * parameters.
   */
  List<Class<? extends Annotation>> constraints();

  /**
   * Returns the words that its rules look for, by concepts of its own in capitals, such as {@code
   * HEARD}.
   *
   * <p>A word is written in lower case: {@code form}, {@code stem*} for every form that starts with
   * the stem, {@code *head} for every form that ends with the head, or several of these, separated
   * by blanks, for words that follow each other. The concepts of {@link CommonConcept} are there
   * already.
   */
  Map<String, List<String>> lexicon();

  /**
   * Returns the base name of its texts, such as {@code se.example.rules.messages}; the class loader
   * has them as {@code se/example/rules/messages_sv.properties} and {@code …_en.properties}, in
   * UTF-8.
   *
   * <p>They have its {@code name} and, for every rule and variant, {@code RULE.VARIANT.message},
   * {@code .advice} and {@code .brief}. The slots {@code {quote}}, {@code {heading}}, {@code
   * {letter}} and {@code {askChildren}} are filled in.
   */
  String messages();

  /** Returns the class loader of its texts and constraints. */
  default ClassLoader classLoader() {
    return getClass().getClassLoader();
  }
}
