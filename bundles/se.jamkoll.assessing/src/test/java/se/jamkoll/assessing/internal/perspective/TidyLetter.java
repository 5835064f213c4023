package se.jamkoll.assessing.internal.perspective;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.rule.AnalysedLetter;
import se.jamkoll.api.rule.Rule;

/** A rule by hand, as Jakarta Validation knows it: no sentence speaks of bicycles. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TidyLetter.Validator.class)
@Rule(
    id = "tidy-letter",
    severity = Severity.ERROR,
    moments = Moment.MEETING,
    why = "Test.",
    failing = "Cykeln.",
    passing = "Bussen.")
public @interface TidyLetter {

  String message() default "tidy-letter";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Finds the first sentence on bicycles; breaks at trains. */
  final class Validator implements ConstraintValidator<TidyLetter, AnalysedLetter> {

    @Override
    public boolean isValid(AnalysedLetter letter, ConstraintValidatorContext context) {
      for (int i = 0; i < letter.sentences().size(); i++) {
        if (letter.sentences().get(i).has("TRAIN")) {
          throw new IllegalStateException("no trains");
        }
        if (letter.sentences().get(i).has("BICYCLE")) {
          context.disableDefaultConstraintViolation();
          context
              .buildConstraintViolationWithTemplate("BICYCLES")
              .addPropertyNode("sentences")
              .addBeanNode()
              .inIterable()
              .atIndex(i)
              .addConstraintViolation();
          return false;
        }
      }
      return true;
    }
  }
}
