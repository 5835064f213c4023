package se.jamkoll.assessing.internal.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.rule.Rule;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.Aspect;

/** Facts about the own staff do not stand in for those whom the service is for. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EmployerFacts.Check.class)
@Rule(
    id = "employer-facts",
    severity = Severity.WARNING,
    why =
        """
          A staff headcount or a staff policy says nothing of what a decision about a service means for
          those who use it. Source: rubric section 3, settled case "Employer facts".
          """,
    failing =
        """
          # Förslag till beslut
          Nämnden beslutar att lägga ned träffpunkten för äldre.
          # Jämställdhet
          Kvinnor i personalen får kortare restid till arbetet än män.
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden beslutar att lägga ned träffpunkten för äldre.
          # Jämställdhet
          Kvinnor förlorar en mötesplats i högre grad än män, eftersom de är fler bland besökarna.
          """)
public @interface EmployerFacts {

  /** Returns the rule's id. */
  String message() default "employer-facts";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns the severity that a profile sets. */
  Class<? extends Payload>[] payload() default {};

  /** What it says. */
  enum Variant {
    /** The facts are about the staff. */
    STAFF
  }

  /** Finds facts about staff while a pair is not settled. */
  final class Check extends RuleCheck<EmployerFacts> {

    @Override
    protected List<Evidence> evidence(AnalysedDocument analysed) {
      if (analysed.pairs().settled()) {
        return List.of();
      }
      return analysed.statements().stream()
          .filter(statement -> statement.does(Aspect.EMPLOYER))
          .limit(1)
          .map(statement -> Evidence.of(Variant.STAFF, Severity.WARNING).at(statement))
          .toList();
    }
  }
}
