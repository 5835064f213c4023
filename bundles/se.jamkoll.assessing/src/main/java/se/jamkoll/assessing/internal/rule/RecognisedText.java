package se.jamkoll.assessing.internal.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.rule.Rule;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.Doubt;

/** The text is whole: no picture that a machine has read, and no letters lost. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RecognisedText.Check.class)
@Rule(
    id = "recognised-text",
    severity = Severity.WARNING,
    why =
        """
          Recognised text has errors that a machine cannot see, and where å, ä and ö are lost, words must be guessed. Source: rubric section 4, "uncertain".
          """,
    failing =
        """
          @RECOGNISED_TEXT
          # Förslag till beslut
          Nämnden godkänner avtalet.
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden godkänner avtalet.
          """)
public @interface RecognisedText {

  /** Returns the rule's id. */
  String message() default "recognised-text";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns the severity that a profile sets. */
  Class<? extends Payload>[] payload() default {};

  /** What it says. */
  enum Variant {
    /** The text was recognised from images. */
    RECOGNISED_TEXT,
    /** Letters are lost. */
    DAMAGED_TEXT
  }

  /** Finds the doubt. */
  final class Check extends RuleCheck<RecognisedText> {

    @Override
    protected List<Evidence> evidence(AnalysedDocument analysed) {
      return Stream.concat(
              found(Doubt.Kind.RECOGNISED_TEXT, Variant.RECOGNISED_TEXT, analysed),
              found(Doubt.Kind.DAMAGED_TEXT, Variant.DAMAGED_TEXT, analysed))
          .toList();
    }

    private static Stream<Evidence> found(
        Doubt.Kind kind, Variant variant, AnalysedDocument analysed) {
      return Doubts.of(kind, analysed)
          .map(place -> Evidence.of(variant, Severity.WARNING).at(place));
    }
  }
}
