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

/** Sections agree about the same pair. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SectionsAgree.Check.class)
@Rule(
    id = "sections-agree",
    severity = Severity.WARNING,
    why =
        """
          A reader who meets two answers cannot know which one stands. Source: rubric section 3, settled
          case "Contradiction".
          """,
    failing =
        """
          # Förslag till beslut
          Nämnden beslutar att dra in kvällsturerna.
          # Jämställdhet
          Beslutet påverkar inte kvinnor och män.
          # Bedömning
          Kvinnor får svårare att ta sig till arbetet än män, eftersom fler kvinnor arbetar kväll i vården.
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden beslutar att dra in kvällsturerna.
          # Bedömning
          Kvinnor får svårare att ta sig till arbetet än män, eftersom fler kvinnor arbetar kväll i vården.
          """)
public @interface SectionsAgree {

  /** Returns the rule's id. */
  String message() default "sections-agree";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns the severity that a profile sets. */
  Class<? extends Payload>[] payload() default {};

  /** What it says. */
  enum Variant {
    /** Sections differ about the same pair. */
    CONTRADICTION
  }

  /** Finds the doubt. */
  final class Check extends RuleCheck<SectionsAgree> {

    @Override
    protected List<Evidence> evidence(AnalysedDocument analysed) {
      return Doubts.of(Doubt.Kind.CONTRADICTION, analysed)
          .map(place -> Evidence.of(Variant.CONTRADICTION, Severity.WARNING).at(place))
          .toList();
    }
  }
}
