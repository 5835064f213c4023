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

/** A difference is met by a measure. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MeasuresNamed.Check.class)
@Rule(
    id = "measures-named",
    severity = Severity.INFO,
    why =
        """
          A difference without good reason calls for a measure, or a reason to accept it. Source: SKR,
          checklist for gender-equal decisions; rubric section 5, MEASURES.
          """,
    failing =
        """
          # Förslag till beslut
          Nämnden beslutar att dra in kvällsturerna.
          # Bedömning
          Kvinnor får svårare att ta sig till arbetet än män, eftersom fler kvinnor arbetar kväll i vården.
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden beslutar att dra in kvällsturerna.
          # Bedömning
          Kvinnor får svårare att ta sig till arbetet än män, eftersom fler kvinnor arbetar kväll i vården. För att motverka skillnaden ska förvaltningen införa anropsstyrd trafik vid sjukhuset.
          """)
public @interface MeasuresNamed {

  /** Returns the rule's id. */
  String message() default "measures-named";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns the severity that a profile sets. */
  Class<? extends Payload>[] payload() default {};

  /** Finds that the step is not done. */
  final class Check extends StepCheck<MeasuresNamed> {

    /** Creates the check. */
    public Check() {
      super(ChecklistStep.MEASURES, Aspect.DIFFERENCE);
    }
  }
}
