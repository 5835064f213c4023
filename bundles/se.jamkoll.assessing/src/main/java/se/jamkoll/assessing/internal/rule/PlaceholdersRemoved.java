package se.jamkoll.assessing.internal.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.Paragraph.Mark;
import se.jamkoll.api.rule.Rule;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;

/** Placeholders and instructions of the template are gone. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlaceholdersRemoved.Check.class)
@Rule(
    id = "placeholders-removed",
    severity = Severity.WARNING,
    why =
        """
          Text left from the template is not the official's own, and shows that something was forgotten.
          Source: rubric section 2.
          """,
    failing =
        """
          # Förslag till beslut
          Nämnden godkänner avtalet.
          # Jämställdhet
          [Beskriv konsekvenser här] Avtalet ger kvinnor kortare väntetid än män.
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden godkänner avtalet.
          # Jämställdhet
          Avtalet ger kvinnor kortare väntetid än män.
          """)
public @interface PlaceholdersRemoved {

  /** Returns the rule's id. */
  String message() default "placeholders-removed";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns the severity that a profile sets. */
  Class<? extends Payload>[] payload() default {};

  /** What it says, by where the placeholder stands. */
  enum Variant {
    /** Among the text of a consequence section. */
    IN_ANALYSIS,
    /** Somewhere else. */
    ELSEWHERE
  }

  /** Finds the first placeholder that no empty heading already tells of. */
  final class Check extends RuleCheck<PlaceholdersRemoved> {

    @Override
    protected List<Evidence> evidence(AnalysedDocument analysed) {
      if (unmarked(analysed.document().paragraphs())) {
        return List.of();
      }
      return Stream.concat(
              analysed.sections().stream()
                  .filter(section -> !section.content().empty())
                  .flatMap(section -> placeholders(section.paragraphs()))
                  .map(place -> Evidence.of(Variant.IN_ANALYSIS, Severity.WARNING).at(place)),
              elsewhere(analysed)
                  .map(place -> Evidence.of(Variant.ELSEWHERE, Severity.INFO).at(place)))
          .limit(1)
          .toList();
    }

    private static boolean unmarked(List<Paragraph> paragraphs) {
      for (Paragraph paragraph : paragraphs) {
        if (!paragraph.marks().isEmpty()) {
          return false;
        }
      }
      return true;
    }

    private static Stream<Place> elsewhere(AnalysedDocument analysed) {
      var sectionParagraphs =
          analysed.sections().stream()
              .flatMap(section -> section.paragraphs().stream())
              .map(Paragraph::number)
              .collect(Collectors.toSet());
      return placeholders(
          analysed.document().paragraphs().stream()
              .filter(paragraph -> !sectionParagraphs.contains(paragraph.number()))
              .toList());
    }

    private static Stream<Place> placeholders(List<Paragraph> paragraphs) {
      return paragraphs.stream()
          .flatMap(
              paragraph ->
                  paragraph.marks().stream()
                      .filter(mark -> mark.kind() == Mark.Kind.PLACEHOLDER)
                      .map(mark -> new Place(paragraph, mark.start(), mark.end())));
    }
  }
}
