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

/** The document settles what the decision means for girls and boys. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GirlsBoysDescribed.Check.class)
@Rule(
    id = "girls-boys-described",
    severity = Severity.ERROR,
    explainsLevel = true,
    why =
        """
        Girls and boys often differ in what they use and need. Source: SKR, guidance to moment 7;
        rubric section 3.
        """,
    failing =
        """
          # Förslag till beslut
          Nämnden beslutar att stänga fritidsgården på fredagar.
          # Bedömning
          Pojkar får sämre tillgång till en trygg plats på kvällen.
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden beslutar att stänga fritidsgården på fredagar.
          # Bedömning
          Pojkar förlorar en mötesplats på fredagar, medan flickor, som mest kommer på tisdagar, påverkas mindre.
          """)
public @interface GirlsBoysDescribed {

  /** Returns the rule's id. */
  String message() default "girls-boys-described";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns the severity that a profile sets. */
  Class<? extends Payload>[] payload() default {};

  /** Finds what is left to say of girls and boys. */
  final class Check extends PairCheck<GirlsBoysDescribed> {

    /** Creates the check. */
    public Check() {
      super(Pair.GIRLS_BOYS);
    }
  }
}
