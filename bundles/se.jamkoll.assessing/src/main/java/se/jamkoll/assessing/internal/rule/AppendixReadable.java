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

/** The analysis stands in the letter itself. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AppendixReadable.Check.class)
@Rule(
    id = "appendix-readable",
    severity = Severity.WARNING,
    explainsLevel = true,
    why =
        """
          Decision-makers read the letter first, and an appendix that is not at hand cannot be judged.
          Source: rubric section 3, settled case "Appendix".
          """,
    failing =
        """
          # Förslag till beslut
          Nämnden antar planen.
          # Jämställdhet
          En jämställdhetsanalys finns i bilaga 2.
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden antar planen.
          # Jämställdhet
          Planen ger kvinnor kortare väg till bussen än i dag, och män lika lång väg som förut.
          """)
public @interface AppendixReadable {

  /** Returns the rule's id. */
  String message() default "appendix-readable";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns the severity that a profile sets. */
  Class<? extends Payload>[] payload() default {};

  /** What it says. */
  enum Variant {
    /** The analysis is said to stand in an appendix. */
    IN_APPENDIX
  }

  /** Finds the doubt. */
  final class Check extends RuleCheck<AppendixReadable> {

    @Override
    protected List<Evidence> evidence(AnalysedDocument analysed) {
      return Doubts.of(Doubt.Kind.IN_APPENDIX, analysed)
          .map(place -> Evidence.of(Variant.IN_APPENDIX, Severity.WARNING).at(place))
          .toList();
    }
  }
}
