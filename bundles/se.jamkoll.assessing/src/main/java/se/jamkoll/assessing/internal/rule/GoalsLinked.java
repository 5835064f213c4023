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

/** The decision is linked to a gender-equality goal. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GoalsLinked.Check.class)
@Rule(
    id = "goals-linked",
    severity = Severity.INFO,
    why =
        """
          A goal from an adopted plan tells what the difference is measured against. Source: SKR, checklist
          for gender-equal decisions; rubric section 5, GOALS.
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
          Nämnden beslutar att öppna ungdomsmottagningen på kvällar.
          # Bedömning
          Unga män får bättre tillgång till mottagningen, medan unga kvinnor har samma tillgång som i dag. Det bidrar till delmålet om jämställd hälsa i regionens jämställdhetsplan, eftersom fler män söker hjälp i tid.
          """)
public @interface GoalsLinked {

  /** Returns the rule's id. */
  String message() default "goals-linked";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns the severity that a profile sets. */
  Class<? extends Payload>[] payload() default {};

  /** Finds that the step is not done. */
  final class Check extends StepCheck<GoalsLinked> {

    /** Creates the check. */
    public Check() {
      super(ChecklistStep.GOALS, Aspect.GOAL);
    }
  }
}
