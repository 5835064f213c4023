package se.jamkoll.assessing.internal.profile.file;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import se.jamkoll.assessing.internal.profile.file.RuleIds.Range;

/**
 * The settings of a rule are such as the rule has: it may be turned off, and has the thresholds.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FitsRule.Check.class)
@interface FitsRule {

  /** Returns a key that every violation replaces. */
  String message() default "fits-rule";

  /** Returns no groups. */
  Class<?>[] groups() default {};

  /** Returns no payload. */
  Class<? extends Payload>[] payload() default {};

  /** Checks the settings of a rule that exists. */
  final class Check implements ConstraintValidator<FitsRule, RuleContent> {

    @Override
    public boolean isValid(RuleContent setting, ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      var hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
      boolean keeps =
          !Boolean.FALSE.equals(setting.enabled()) || !RuleIds.explainsLevel(setting.id());
      if (!keeps) {
        report("enabled", "allowed.rule-explains-level", new Refusal("false"), hibernate);
      }
      return thresholds(setting, hibernate) && keeps;
    }

    private static boolean thresholds(
        RuleContent setting, HibernateConstraintValidatorContext context) {
      if (!RuleIds.all().contains(setting.id())) {
        return true;
      }
      Map<String, Range> known = RuleIds.thresholds(setting.id());
      boolean fits = true;
      for (Map.Entry<String, String> entry : setting.thresholds().entrySet()) {
        Range range = known.get(entry.getKey());
        if (range == null) {
          List<String> keys = new ArrayList<>(ProfileContent.RULE_KEYS);
          keys.addAll(known.keySet());
          report(entry.getKey(), "key.unknown", Refusal.ofKey(entry.getKey(), keys), context);
          fits = false;
        } else if (!setting.threshold(entry.getKey()).filter(range::holds).isPresent()) {
          report(entry.getKey(), "allowed.number", Refusal.of(entry.getValue(), range), context);
          fits = false;
        }
      }
      return fits;
    }

    private static void report(
        String property, String key, Refusal refusal, HibernateConstraintValidatorContext context) {
      context
          .withDynamicPayload(refusal)
          .buildConstraintViolationWithTemplate(key)
          .addPropertyNode(property)
          .addConstraintViolation();
    }
  }

  /**
   * What was refused, for the text of the problem.
   *
   * @param value the value, or the key that does not exist
   * @param allowed the keys that exist; empty unless it was a key
   * @param min the smallest number allowed
   * @param max the largest number allowed
   */
  record Refusal(String value, List<String> allowed, long min, long max) {

    Refusal(String value) {
      this(value, List.of(), 0, 0);
    }

    static Refusal ofKey(String key, List<String> allowed) {
      return new Refusal(key, List.copyOf(allowed), 0, 0);
    }

    static Refusal of(String value, Range range) {
      return new Refusal(value, List.of(), range.min(), range.max());
    }
  }
}
