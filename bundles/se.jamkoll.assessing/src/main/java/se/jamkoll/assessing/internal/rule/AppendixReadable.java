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
import se.jamkoll.api.assessment.Pairs;
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
    IN_APPENDIX,
    /** It stands there: the appendix was at hand and was read. */
    READ,
    /** The appendix was at hand and was read, and has nothing of it. */
    NOT_THERE
  }

  /** What is said of an appendix that was at hand. */
  final class Told {

    private Told() {}

    /**
     * Returns what is said of it.
     *
     * @param name what the appendix is called
     * @param place where the letter refers to it
     * @param pairs what stands there
     */
    public static Violation of(String name, Optional<Place> place, Pairs pairs) {
      boolean nothing = pairs.both(PairState.NONE);
      Evidence evidence =
          Evidence.of(
                  nothing ? Variant.NOT_THERE : Variant.READ,
                  nothing ? Severity.WARNING : Severity.INFO)
              .at(place)
              .with("appendix", name)
              .with("womenMen", pairs.womenMen())
              .with("girlsBoys", pairs.girlsBoys());
      return new Violation("appendix-readable", evidence, evidence.severity());
    }
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
