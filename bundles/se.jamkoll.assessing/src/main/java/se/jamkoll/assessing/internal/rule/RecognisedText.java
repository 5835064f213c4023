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

/** The text is text, not a picture that a machine has read. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RecognisedText.Check.class)
@Rule(
    id = "recognised-text",
    severity = Severity.WARNING,
    why =
        """
          Recognised text has errors that a machine cannot see. Source: rubric section 4, "uncertain".
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
    RECOGNISED_TEXT
  }

  /** Finds the doubt. */
  final class Check extends RuleCheck<RecognisedText> {

    @Override
    protected List<Evidence> evidence(AnalysedDocument analysed) {
      return Doubts.of(Doubt.Kind.RECOGNISED_TEXT, analysed)
          .map(place -> Evidence.of(Variant.RECOGNISED_TEXT, Severity.WARNING).at(place))
          .toList();
    }
  }
}
