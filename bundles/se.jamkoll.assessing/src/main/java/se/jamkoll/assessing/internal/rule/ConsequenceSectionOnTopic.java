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
import se.jamkoll.assessing.internal.signal.ConsequenceSection;
import se.jamkoll.assessing.internal.signal.ConsequenceSection.Content;

/** A consequence heading stands over text about the groups. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ConsequenceSectionOnTopic.Check.class)
@Rule(
    id = "consequence-section-on-topic",
    severity = Severity.WARNING,
    why =
        """
          Text under the heading that speaks of something else is easily taken for an analysis.
          Source: rubric section 3, settled case "Heading".
          """,
    failing =
        """
          # Förslag till beslut
          Nämnden antar planen.
          # Jämställdhetsanalys
          Planen finansieras inom budgetramen och gäller till och med 2027.
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden antar planen.
          # Jämställdhetsanalys
          Planen ger kvinnor kortare väg till bussen än i dag, och män lika lång väg som förut.
          """)
public @interface ConsequenceSectionOnTopic {

  /** Returns the rule's id. */
  String message() default "consequence-section-on-topic";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns the severity that a profile sets. */
  Class<? extends Payload>[] payload() default {};

  /** What it says. */
  enum Variant {
    /** The text is about something else. */
    OFF_TOPIC
  }

  /** Finds sections that say nothing of the groups. */
  final class Check extends RuleCheck<ConsequenceSectionOnTopic> {

    @Override
    protected List<Evidence> evidence(AnalysedDocument analysed) {
      return analysed.sections().stream()
          .filter(section -> section.content() == Content.OFF_TOPIC)
          .map(section -> evidence(section, analysed))
          .toList();
    }

    private static Evidence evidence(ConsequenceSection section, AnalysedDocument analysed) {
      return Evidence.of(Variant.OFF_TOPIC, Severity.WARNING)
          .at(Place.of(section.heading()))
          .with("heading", analysed.document().textOf(section.heading()));
    }
  }
}
