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

/** The document says something of consequences for the groups. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ConsequencesDescribed.Check.class)
@Rule(
    id = "consequences-described",
    severity = Severity.ERROR,
    explainsLevel = true,
    why =
        """
          The decision-makers must see what a decision means for women and men, girls and boys before
          they decide. Source: SKR, guidance to moment 7 of the ten factors ("I beslutsunderlag finns en
          beskrivning av konsekvenser för kvinnor och män, flickor och pojkar").
          """,
    failing =
        """
          # Förslag till beslut
          Nämnden beslutar att stänga biblioteket på lördagar.
          # Bedömning
          Förvaltningen bedömer att öppettiderna behöver minska för att klara budgeten.
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden beslutar att stänga biblioteket på lördagar.
          # Bedömning
          Kvinnor får sämre tillgång till studieplatser än män, eftersom de oftare studerar på lördagar.
          """)
public @interface ConsequencesDescribed {

  /** Returns the rule's id. */
  String message() default "consequences-described";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns the severity that a profile sets. */
  Class<? extends Payload>[] payload() default {};

  /** What it says, by where the description would fit best. */
  enum Variant {
    /** Before a heading. */
    BEFORE,
    /** Under a heading. */
    UNDER,
    /** At the end. */
    AT_END
  }

  /** Finds nothing, and shows where it could stand. */
  final class Check extends RuleCheck<ConsequencesDescribed> {

    @Override
    protected List<Evidence> evidence(AnalysedDocument analysed) {
      return nothingFound(analysed)
          ? List.of(BestPlace.in(analysed).evidence(Severity.ERROR, analysed))
          : List.of();
    }

    private static boolean nothingFound(AnalysedDocument analysed) {
      return switch (analysed.level()) {
        case MISSING -> true;
        case EMPTY -> analysed.firstEmptySection().isEmpty();
        default -> false;
      };
    }
  }
}
