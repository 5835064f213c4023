package se.jamkoll.childrights.internal;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.rule.AnalysedLetter;
import se.jamkoll.api.rule.Evidence;
import se.jamkoll.api.rule.Rule;
import se.jamkoll.api.rule.RuleCheck;

/** The letter sees that children are in different situations. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EveryChildSeen.Check.class)
@Rule(
    id = "every-child-seen",
    severity = Severity.INFO,
    why =
        """
          What is good for most children may be bad for some: for girls or boys, for children with a
          disability, for those whose parents have little money. Source: UN Convention on the Rights of the
          Child, article 2.
          """,
    failing =
        """
          # Förslag till beslut
          Nämnden beslutar att stänga fritidsgården på fredagar.
          # Konsekvenser för barn
          Barn och unga får sämre tillgång till en trygg plats på fredagar.
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden beslutar att stänga fritidsgården på fredagar.
          # Konsekvenser för barn
          Barn och unga får sämre tillgång till en trygg plats på fredagar. Mest gäller det barn i familjer med låga inkomster, eftersom de sällan är med i en förening.
          """)
public @interface EveryChildSeen {

  /** Returns the rule's id. */
  String message() default "every-child-seen";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns nothing. */
  Class<? extends Payload>[] payload() default {};

  /** What it says. */
  enum Variant {
    /** Children are spoken of as one. */
    AS_ONE
  }

  /** Finds that children are spoken of as one. */
  final class Check extends RuleCheck<EveryChildSeen> {

    @Override
    protected List<Evidence> evidence(AnalysedLetter letter) {
      Children children = new Children(letter);
      boolean seen =
          letter.pairs().girlsBoys() == PairState.DESCRIBED
              || letter.sentences().stream().anyMatch(s -> s.has(Lexicon.SITUATION));
      return seen
          ? List.of()
          : children.affected().stream()
              .map(sentence -> Evidence.of(Variant.AS_ONE).at(sentence))
              .toList();
    }
  }
}
