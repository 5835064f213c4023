package se.jamkoll.assessing.internal.profile.file;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The text is the id of a rule. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownRule.Check.class)
@interface KnownRule {

  /** Returns the key of what is allowed. */
  String message() default "allowed.rules";

  /** Returns no groups. */
  Class<?>[] groups() default {};

  /** Returns no payload. */
  Class<? extends Payload>[] payload() default {};

  /** Checks a text; null is for others to check. */
  final class Check implements ConstraintValidator<KnownRule, String> {

    @Override
    public boolean isValid(@Nullable String id, ConstraintValidatorContext context) {
      return id == null || RuleIds.all().contains(id);
    }
  }
}
