package se.jamkoll.assessing.internal.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.rule.Rule;

/** The document settles what the decision means for women and men. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WomenMenDescribed.Check.class)
@Rule(
    id = "women-men-described",
    severity = Severity.ERROR,
    explainsLevel = true,
    why =
        """
          Both groups of a pair must be seen: an effect on one says nothing of the other. Source: SKR,
          guidance to moment 7; rubric section 3.
          """,
    failing =
        """
          # Förslag till beslut
          Nämnden beslutar att släcka belysningen i parken.
          # Bedömning
          Kvinnor får en otryggare väg hem på kvällen.
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden beslutar att släcka belysningen i parken.
          # Bedömning
          Kvinnor får en otryggare väg hem än män, som mer sällan går genom parken på kvällen.
          """)
public @interface WomenMenDescribed {

  /** Returns the rule's id. */
  String message() default "women-men-described";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns the severity that a profile sets. */
  Class<? extends Payload>[] payload() default {};

  /** Finds what is left to say of women and men. */
  final class Check extends PairCheck<WomenMenDescribed> {

    /** Creates the check. */
    public Check() {
      super(Pair.WOMEN_MEN);
    }
  }
}
