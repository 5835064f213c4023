package se.jamkoll.assessing.internal.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.rule.Rule;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.Aspect;
import se.jamkoll.assessing.internal.signal.Statement;

/** Children are spoken of as girls and boys. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ChildrenBySex.Check.class)
@Rule(
    id = "children-by-sex",
    severity = Severity.WARNING,
    explainsLevel = true,
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
          Utifrån barns behov får barn och unga fler platser att vara på.
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

  /** Finds that an effect is told for children in general alone. */
  final class Check extends RuleCheck<ChildrenBySex> {

    @Override
    protected List<Evidence> evidence(AnalysedDocument analysed) {
      return onlyChildren(analysed).stream()
          .map(statement -> Evidence.of(Variant.CHILDREN_ONLY, Severity.WARNING).at(statement))
          .toList();
    }

    /**
     * Returns where the effect stands, if girls and boys have it from "barn" and the like alone.
     */
    static Optional<Statement> onlyChildren(AnalysedDocument analysed) {
      if (analysed.pairs().girlsBoys() != PairState.PARTLY) {
        return Optional.empty();
      }
      List<Statement> proofs =
          analysed.statements().stream()
              .filter(statement -> statement.pairs().girlsBoys() == PairState.PARTLY)
              .toList();
      return proofs.stream().allMatch(statement -> statement.does(Aspect.CHILDREN_ONLY))
          ? proofs.stream().findFirst()
          : Optional.empty();
    }
  }
}
