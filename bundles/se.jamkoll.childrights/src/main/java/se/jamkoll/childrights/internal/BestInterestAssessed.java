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
import se.jamkoll.api.rule.CommonConcept;
import se.jamkoll.api.rule.Evidence;
import se.jamkoll.api.rule.LetterSentence;
import se.jamkoll.api.rule.Rule;
import se.jamkoll.api.rule.RuleCheck;

/** The child's best interest is assessed. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BestInterestAssessed.Check.class)
@Rule(
    id = "best-interest-assessed",
    severity = Severity.WARNING,
    why =
        """
          Where children are affected, their best interest is to be assessed and weighed, and the letter must
          show how. Source: UN Convention on the Rights of the Child, article 3.1; the Committee's general
          comment no. 14, paragraphs 6 c and 14 b.
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
          Barn och unga får sämre tillgång till en trygg plats på fredagar. Barnets bästa talar för att ha öppet, men väger här mindre än behovet av personal på vardagarna, eftersom fler barn kommer då.
          """)
public @interface BestInterestAssessed {

  /** Returns the rule's id. */
  String message() default "best-interest-assessed";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns nothing. */
  Class<? extends Payload>[] payload() default {};

  /** What it says. */
  enum Variant {
    /** Children are affected, and their best interest is not spoken of. */
    NOT_ASSESSED,
    /** It is spoken of, without what it is or how it was weighed. */
    ONLY_NAMED
  }

  /** Finds that the best interest is missing, or named and no more. */
  final class Check extends RuleCheck<BestInterestAssessed> {

    @Override
    protected List<Evidence> evidence(AnalysedLetter letter) {
      Children children = new Children(letter);
      List<LetterSentence> named =
          children.sentences().filter(s -> s.has(Lexicon.BEST_INTEREST)).toList();
      if (named.isEmpty()) {
        return children.affected().stream()
            .map(sentence -> Evidence.of(Variant.NOT_ASSESSED).at(sentence))
            .toList();
      }
      boolean assessed = named.stream().flatMap(children::around).anyMatch(Check::assesses);
      return assessed || children.notConcerned()
          ? List.of()
          : List.of(Evidence.of(Variant.ONLY_NAMED).at(named.get(0)));
    }

    /** An assessment tells an effect on children, a reason, or what was weighed. */
    private static boolean assesses(LetterSentence sentence) {
      return (sentence.does(Aspect.EFFECT) && Children.named(sentence))
          || sentence.has(CommonConcept.REASON)
          || sentence.has(Lexicon.WEIGHED);
    }
  }
}
