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
import se.jamkoll.api.rule.Rule;
import se.jamkoll.api.rule.RuleCheck;

/** The letter says whether children are concerned. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ChildConcernSaid.Check.class)
@Rule(
    id = "child-concern-said",
    severity = Severity.WARNING,
    why =
        """
          The child's best interest is a primary consideration in every decision that concerns children, and
          many that seem not to do. Whether this one does must be said. Source: UN Convention on the Rights
          of the Child, article 3.1; SFS 2018:1197.
          """,
    failing =
        """
          # Förslag till beslut
          Nämnden beslutar att släcka belysningen i parken.
          # Bedömning
          Kvinnor får en otryggare väg hem än män, som mer sällan går genom parken på kvällen.
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden beslutar att släcka belysningen i parken.
          # Bedömning
          Barn berörs inte, eftersom parken är stängd när barn är på väg till och från skolan.
          """)
public @interface ChildConcernSaid {

  /** Returns the rule's id. */
  String message() default "child-concern-said";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns nothing. */
  Class<? extends Payload>[] payload() default {};

  /** What it says. */
  enum Variant {
    /** Nothing is said of children. */
    NOTHING
  }

  /** Finds that neither a sentence nor a heading speaks of children. */
  final class Check extends RuleCheck<ChildConcernSaid> {

    @Override
    protected List<Evidence> evidence(AnalysedLetter letter) {
      Children children = new Children(letter);
      boolean said = children.sentences().findAny().isPresent() || !children.sections().isEmpty();
      return said ? List.of() : List.of(Evidence.of(Variant.NOTHING));
    }
  }
}
