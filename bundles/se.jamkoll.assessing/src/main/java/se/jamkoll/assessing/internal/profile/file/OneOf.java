package se.jamkoll.assessing.internal.profile.file;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text is one of a few. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneOf.Check.class)
@interface OneOf {

  /** Returns the texts. */
  String[] value();

  /** Returns the key of what is allowed. */
  String message() default "allowed.values";

  /** Returns no groups. */
  Class<?>[] groups() default {};

  /** Returns no payload. */
  Class<? extends Payload>[] payload() default {};

  /** Checks a text; null is for others to check. */
  final class Check implements ConstraintValidator<OneOf, String> {

    private Set<String> values = Set.of();

    @Override
    public void initialize(OneOf annotation) {
      values = Set.of(annotation.value());
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || values.contains(text);
    }
  }
}
