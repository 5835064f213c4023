package se.jamkoll.api.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.Severity;

/**
 * What is known of a rule beside its check; stands on the rule's constraint annotation.
 *
 * <p>The examples are short letters. A line that starts with {@code #} is a heading, one that
 * starts with {@code @} a notice of the reader, and every other line a paragraph; text in square
 * brackets is a placeholder.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Rule {

  /** Returns the rule's id, such as {@code claim-has-reason}. */
  String id();

  /** Returns the severity of its most serious findings. */
  Severity severity();

  /** Returns the moments at which it applies. */
  Moment[] moments() default {Moment.DRAFT, Moment.MEETING, Moment.ARCHIVE};

  /** Tells whether a level may rest on its findings alone, so that no profile may turn it off. */
  boolean explainsLevel() default false;

  /** Returns why the rule is there, with its source. */
  String why();

  /** Returns a letter that the rule has something to say of. */
  String failing();

  /** Returns a letter that the rule is silent about. */
  String passing();
}
