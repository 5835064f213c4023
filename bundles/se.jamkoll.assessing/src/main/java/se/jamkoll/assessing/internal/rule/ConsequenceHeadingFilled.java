package se.jamkoll.assessing.internal.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.rule.Rule;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.ConsequenceSection;

/** A consequence heading stands over an answer. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ConsequenceHeadingFilled.Check.class)
@Rule(
    id = "consequence-heading-filled",
    severity = Severity.ERROR,
    explainsLevel = true,
    why =
        """
          A heading from the template without an answer looks like an analysis in the table of contents
          but tells the decision-makers nothing. Source: rubric section 4, level EMPTY.
          """,
    failing =
        """
          # Förslag till beslut
          Nämnden antar taxan.
          # Konsekvenser för kvinnor och män, flickor och pojkar
          –
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden antar taxan.
          # Konsekvenser för kvinnor och män, flickor och pojkar
          Taxan höjer kostnaden för kvinnor mer än för män, eftersom fler kvinnor har hemtjänst.
          """)
public @interface ConsequenceHeadingFilled {

  /** Returns the rule's id. */
  String message() default "consequence-heading-filled";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns the severity that a profile sets. */
  Class<? extends Payload>[] payload() default {};

  /** Finds headings without content; they weigh less when the answer stands elsewhere. */
  final class Check extends RuleCheck<ConsequenceHeadingFilled> {

    @Override
    protected List<Evidence> evidence(AnalysedDocument analysed) {
      Severity severity = analysed.level() == Level.EMPTY ? Severity.ERROR : Severity.WARNING;
      return analysed.sections().stream()
          .filter(section -> section.content().empty())
          .map(section -> evidence(section, analysed, severity))
          .toList();
    }

    private static Evidence evidence(
        ConsequenceSection section, AnalysedDocument analysed, Severity severity) {
      return Evidence.of(section.content(), severity)
          .at(Place.of(section.heading()))
          .with("heading", analysed.document().textOf(section.heading()));
    }
  }
}
