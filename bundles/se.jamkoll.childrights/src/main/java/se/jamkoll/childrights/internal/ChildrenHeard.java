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
import se.jamkoll.api.rule.CommonConcept;
import se.jamkoll.api.rule.Evidence;
import se.jamkoll.api.rule.LetterSentence;
import se.jamkoll.api.rule.Rule;
import se.jamkoll.api.rule.RuleCheck;

/** Children were heard, or it is said why not. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ChildrenHeard.Check.class)
@Rule(
    id = "children-heard",
    severity = Severity.WARNING,
    why =
        """
          A child has the right to be heard in matters that affect it, and a group of children too. Where they
          were not, the letter says why. Source: UN Convention on the Rights of the Child, article 12; the
          Committee's general comment no. 12.
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
          Barn och unga får sämre tillgång till en trygg plats på fredagar. Ungdomsrådet har tillfrågats och vill hellre stänga på måndagar.
          """)
public @interface ChildrenHeard {

  /** Returns the rule's id. */
  String message() default "children-heard";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns nothing. */
  Class<? extends Payload>[] payload() default {};

  /** What it says. */
  enum Variant {
    /** Children are affected, and nothing is said of what they think. */
    NOT_HEARD,
    /** Children were not heard, and it is not said why. */
    NO_REASON
  }

  /** Finds that children were not heard. */
  final class Check extends RuleCheck<ChildrenHeard> {

    @Override
    protected List<Evidence> evidence(AnalysedLetter letter) {
      Children children = new Children(letter);
      List<LetterSentence> told = children.sentences().filter(Check::tellsOfHearing).toList();
      if (told.isEmpty()) {
        return children.affected().stream()
            .map(sentence -> Evidence.of(Variant.NOT_HEARD).at(sentence))
            .toList();
      }
      boolean answered =
          told.stream().anyMatch(s -> !s.has(CommonConcept.NEGATION))
              || told.stream().flatMap(children::around).anyMatch(Check::reasons);
      return answered ? List.of() : List.of(Evidence.of(Variant.NO_REASON).at(told.get(0)));
    }

    private static boolean tellsOfHearing(LetterSentence sentence) {
      return sentence.has(Lexicon.HEARD) || sentence.has(Lexicon.CHILDREN_HEARD);
    }

    private static boolean reasons(LetterSentence sentence) {
      return sentence.has(CommonConcept.REASON);
    }
  }
}
