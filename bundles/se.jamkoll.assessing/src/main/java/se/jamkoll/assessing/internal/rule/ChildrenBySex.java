package se.jamkoll.assessing.internal.rule;

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
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.Aspect;

/** Children are spoken of as girls and boys. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ChildrenBySex.Check.class)
@Rule(
    id = "children-by-sex",
    severity = Severity.WARNING,
    why =
        """
          "Barn", "unga" and "elever" do not show whether something differs between girls and boys. Source:
          rubric section 3 (such words are not girls and boys).
          """,
    failing =
        """
          # Förslag till beslut
          Nämnden beslutar att bygga en skatepark.
          # Bedömning
          Beslutet påverkar inte jämställdheten. Utifrån barns behov får barn och unga fler platser att vara på.
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden beslutar att bygga en skatepark.
          # Bedömning
          Pojkar får fler platser att vara på. Flickor får det inte, eftersom de sällan använder skateparker.
          """)
public @interface ChildrenBySex {

  /** Returns the rule's id. */
  String message() default "children-by-sex";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns the severity that a profile sets. */
  Class<? extends Payload>[] payload() default {};

  /** What it says. */
  enum Variant {
    /** Only children in general are spoken of. */
    CHILDREN_ONLY
  }

  /** Finds children in general, where the rule on girls and boys does not already say so. */
  final class Check extends RuleCheck<ChildrenBySex> {

    @Override
    protected List<Evidence> evidence(AnalysedDocument analysed) {
      if (analysed.pairs().girlsBoys().settled()
          || analysed.pairs().girlsBoys() == PairState.PARTLY) {
        return List.of();
      }
      return analysed.statements().stream()
          .filter(statement -> statement.does(Aspect.CHILDREN_ONLY))
          .filter(statement -> statement.pairs().girlsBoys() != PairState.CLAIMED)
          .limit(1)
          .map(statement -> Evidence.of(Variant.CHILDREN_ONLY, Severity.WARNING).at(statement))
          .toList();
    }
  }
}
