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
import se.jamkoll.api.rule.Aspect;
import se.jamkoll.api.rule.Evidence;
import se.jamkoll.api.rule.Rule;
import se.jamkoll.api.rule.RuleCheck;

/** What the decision does to children is described, not only claimed. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ChildEffectDescribed.Check.class)
@Rule(
    id = "child-effect-described",
    severity = Severity.WARNING,
    why =
        """
          An assessment of the child's best interest needs to say what changes for children; "barnperspektivet
          har beaktats" does not. Source: UN Convention on the Rights of the Child, article 3.1; the
          Committee's general comment no. 14, paragraph 6 c.
          """,
    failing =
        """
          # Förslag till beslut
          Nämnden beslutar att stänga fritidsgården på fredagar.
          # Konsekvenser för barn
          Barnperspektivet har beaktats i ärendet.
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden beslutar att stänga fritidsgården på fredagar.
          # Konsekvenser för barn
          Barn och unga får sämre tillgång till en trygg plats på fredagar.
          """)
public @interface ChildEffectDescribed {

  /** Returns the rule's id. */
  String message() default "child-effect-described";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns nothing. */
  Class<? extends Payload>[] payload() default {};

  /** What it says. */
  enum Variant {
    /** Only a claim is made of children. */
    CLAIMED
  }

  /** Finds a claim where no effect on children is told. */
  final class Check extends RuleCheck<ChildEffectDescribed> {

    /** What a sentence does that only claims. */
    private static final List<Aspect> CLAIMS =
        List.of(
            Aspect.NO_EFFECT,
            Aspect.ALIKE,
            Aspect.PROCEDURE,
            Aspect.POLICY,
            Aspect.SLOGAN,
            Aspect.DEFERRAL,
            Aspect.BOX);

    @Override
    protected List<Evidence> evidence(AnalysedLetter letter) {
      Children children = new Children(letter);
      if (children.notConcerned() || children.affected().isPresent()) {
        return List.of();
      }
      return children
          .sentences()
          .filter(sentence -> CLAIMS.stream().anyMatch(sentence::does))
          .limit(1)
          .map(sentence -> Evidence.of(Variant.CLAIMED).at(sentence))
          .toList();
    }
  }
}
