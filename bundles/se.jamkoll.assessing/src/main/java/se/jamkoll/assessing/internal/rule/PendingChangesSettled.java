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
import java.util.Set;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.Paragraph.Mark;
import se.jamkoll.api.rule.Rule;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;

/** Tracked changes are accepted or rejected. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PendingChangesSettled.Check.class)
@Rule(
    id = "pending-changes-settled",
    severity = Severity.INFO,
    moments = {Moment.DRAFT, Moment.MEETING},
    why =
        """
          Pending insertions are read and pending deletions are not; whoever accepts or rejects them may
          change the level. Source: rubric section 2.
          """,
    failing =
        """
          @PENDING_DELETIONS
          # Förslag till beslut
          Nämnden godkänner avtalet.
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden godkänner avtalet.
          """)
public @interface PendingChangesSettled {

  /** Returns the rule's id. */
  String message() default "pending-changes-settled";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns the severity that a profile sets. */
  Class<? extends Payload>[] payload() default {};

  /** What it says. */
  enum Variant {
    /** Insertions are pending. */
    INSERTIONS,
    /** Deletions are pending. */
    DELETIONS,
    /** Both are. */
    BOTH
  }

  /** Finds that changes are pending. */
  final class Check extends RuleCheck<PendingChangesSettled> {

    @Override
    protected List<Evidence> evidence(AnalysedDocument analysed) {
      Set<Notice> notices = analysed.document().notices();
      boolean insertions = notices.contains(Notice.PENDING_INSERTIONS);
      boolean deletions = notices.contains(Notice.PENDING_DELETIONS);
      if (!insertions && !deletions) {
        return List.of();
      }
      Variant variant =
          insertions && deletions
              ? Variant.BOTH
              : insertions ? Variant.INSERTIONS : Variant.DELETIONS;
      return List.of(Evidence.of(variant, Severity.INFO).at(firstInsertion(analysed)));
    }

    private static Optional<Place> firstInsertion(AnalysedDocument analysed) {
      return analysed.document().paragraphs().stream()
          .flatMap(
              paragraph ->
                  paragraph.marks().stream()
                      .filter(mark -> mark.kind() == Mark.Kind.INSERTION)
                      .map(mark -> new Place(paragraph, mark.start(), mark.end())))
          .findFirst();
    }
  }
}
