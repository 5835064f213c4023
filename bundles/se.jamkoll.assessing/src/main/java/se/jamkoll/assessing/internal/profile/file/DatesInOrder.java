package se.jamkoll.assessing.internal.profile.file;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A profile does not end before it begins. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DatesInOrder.Check.class)
@interface DatesInOrder {

  /** Returns the key of what is allowed. */
  String message() default "allowed.after-start";

  /** Returns no groups. */
  Class<?>[] groups() default {};

  /** Returns no payload. */
  Class<? extends Payload>[] payload() default {};

  /** Checks the dates; the last day is what is wrong. */
  final class Check implements ConstraintValidator<DatesInOrder, ProfileContent> {

    @Override
    public boolean isValid(ProfileContent content, ConstraintValidatorContext context) {
      if (!content.validTo().isBefore(content.validFrom())) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode("validTo")
          .addConstraintViolation();
      return false;
    }
  }
}
