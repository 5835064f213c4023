package se.jamkoll.childrights.internal;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.rule.AnalysedLetter;
import se.jamkoll.api.rule.Evidence;
import se.jamkoll.api.rule.LetterSection;
import se.jamkoll.api.rule.Rule;
import se.jamkoll.api.rule.RuleCheck;

/** A heading that asks of children stands over an answer. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ChildHeadingFilled.Check.class)
@Rule(
    id = "child-heading-filled",
    severity = Severity.ERROR,
    why =
        """
          A heading of the template without an answer looks like an assessment of the child's best interest,
          but there is none. Source: UN Convention on the Rights of the Child, article 3.1; the Committee's
          general comment no. 14, paragraph 6 c (the assessment must be shown).
          """,
    failing =
        """
          # Förslag till beslut
          Nämnden beslutar att stänga fritidsgården på fredagar.
          # Barnkonsekvensanalys
          –
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden beslutar att stänga fritidsgården på fredagar.
          # Barnkonsekvensanalys
          Barn och unga förlorar en trygg plats på fredagar.
          """)
public @interface ChildHeadingFilled {

  /** Returns the rule's id. */
  String message() default "child-heading-filled";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns nothing. */
  Class<? extends Payload>[] payload() default {};

  /** What it says. */
  enum Variant {
    /** Nothing stands under the heading. */
    EMPTY
  }

  /** Finds headings without content. */
  final class Check extends RuleCheck<ChildHeadingFilled> {

    @Override
    protected List<Evidence> evidence(AnalysedLetter letter) {
      return new Children(letter)
          .sections().stream()
              .filter(LetterSection::empty)
              .map(section -> Evidence.of(Variant.EMPTY).at(section))
              .toList();
    }
  }
}
