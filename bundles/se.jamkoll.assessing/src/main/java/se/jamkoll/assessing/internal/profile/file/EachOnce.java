package se.jamkoll.assessing.internal.profile.file;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;

/** No item of the list stands twice. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EachOnce.Check.class)
@interface EachOnce {

  /** Returns the key of what is allowed. */
  String message() default "allowed.each-once";

  /** Returns no groups. */
  Class<?>[] groups() default {};

  /** Returns no payload. */
  Class<? extends Payload>[] payload() default {};

  /** Checks a list. */
  final class Check implements ConstraintValidator<EachOnce, List<String>> {

    @Override
    public boolean isValid(List<String> items, ConstraintValidatorContext context) {
      return new HashSet<>(items).size() == items.size();
    }
  }
}
