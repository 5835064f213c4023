package se.jamkoll.assessing.internal.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.rule.Rule;
import se.jamkoll.assessing.internal.signal.Aspect;

/** The document says who is concerned. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RelevanceSaid.Check.class)
@Rule(
    id = "relevance-said",
    severity = Severity.INFO,
    why =
        """
          The first step of the checklist is to say whether people of different sex are concerned. Source:
          SKR, checklist for gender-equal decisions; rubric section 5, RELEVANCE.
          """,
    failing =
        """
          # Förslag till beslut
          Nämnden beslutar att stänga fritidsgården på fredagar.
          # Konsekvenser för barn
          Barn och unga får sämre tillgång till en trygg plats på kvällen.
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden beslutar att släcka belysningen i parken.
          # Bedömning
          Kvinnor får en otryggare väg hem än män, som mer sällan går genom parken på kvällen.
          """)
public @interface RelevanceSaid {

  /** Returns the rule's id. */
  String message() default "relevance-said";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns the severity that a profile sets. */
  Class<? extends Payload>[] payload() default {};

  /** Finds that the step is not done. */
  final class Check extends StepCheck<RelevanceSaid> {

    /** Creates the check. */
    public Check() {
      super(ChecklistStep.RELEVANCE, Aspect.CONCERNED);
    }
  }
}
