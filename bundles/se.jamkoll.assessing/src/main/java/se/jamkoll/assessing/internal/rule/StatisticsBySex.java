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

/** Figures about people are given by sex. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = StatisticsBySex.Check.class)
@Rule(
    id = "statistics-by-sex",
    severity = Severity.INFO,
    why =
        """
          Without figures by sex, differences stay out of sight. Source: SKR, checklist for gender-equal
          decisions; rubric section 5, STATISTICS.
          """,
    failing =
        """
          # Förslag till beslut
          Nämnden beslutar att stänga simhallen på söndagar.
          # Bedömning
          Simhallen har 1 200 besökare varje söndag. Kvinnor får längre resväg än män till närmaste öppna hall, eftersom de oftare åker buss.
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden beslutar att stänga simhallen på söndagar.
          # Bedömning
          Av besökarna är 700 kvinnor och 500 män. Kvinnor får längre resväg än män till närmaste öppna hall, eftersom de oftare åker buss.
          """)
public @interface StatisticsBySex {

  /** Returns the rule's id. */
  String message() default "statistics-by-sex";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns the severity that a profile sets. */
  Class<? extends Payload>[] payload() default {};

  /** Finds that the step is not done. */
  final class Check extends StepCheck<StatisticsBySex> {

    /** Creates the check. */
    public Check() {
      super(ChecklistStep.STATISTICS, Aspect.DATA);
    }
  }
}
