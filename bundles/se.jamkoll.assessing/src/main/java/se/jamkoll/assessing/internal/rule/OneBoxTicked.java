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
import se.jamkoll.assessing.internal.signal.Doubt;

/** Only one box of a question is ticked. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneBoxTicked.Check.class)
@Rule(
    id = "one-box-ticked",
    severity = Severity.WARNING,
    why =
        """
          Yes and no at once is no answer. Source: rubric section 3, settled case "Boxes".
          """,
    failing =
        """
          # Förslag till beslut
          Nämnden godkänner avtalet.
          # Jämställdhet
          Påverkar beslutet kvinnor och män? ☒ Ja ☒ Nej
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden godkänner avtalet.
          # Jämställdhet
          Påverkar beslutet kvinnor och män? ☐ Ja ☒ Nej
          """)
public @interface OneBoxTicked {

  /** Returns the rule's id. */
  String message() default "one-box-ticked";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns the severity that a profile sets. */
  Class<? extends Payload>[] payload() default {};

  /** What it says. */
  enum Variant {
    /** Both boxes are ticked. */
    BOTH_TICKED
  }

  /** Finds the doubt. */
  final class Check extends RuleCheck<OneBoxTicked> {

    @Override
    protected List<Evidence> evidence(AnalysedDocument analysed) {
      return Doubts.of(Doubt.Kind.BOTH_TICKED, analysed)
          .map(place -> Evidence.of(Variant.BOTH_TICKED, Severity.WARNING).at(place))
          .toList();
    }
  }
}
