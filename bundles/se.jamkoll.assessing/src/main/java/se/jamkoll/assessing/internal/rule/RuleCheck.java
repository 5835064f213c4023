package se.jamkoll.assessing.internal.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;

/**
 * Checks one rule; every piece of evidence becomes a violation that carries it as its dynamic
 * payload.
 *
 * @param <A> the rule's constraint annotation
 */
public abstract class RuleCheck<A extends Annotation>
    implements ConstraintValidator<A, AnalysedDocument> {

  /** A document may be hostile: no rule says more than this about one. */
  private static final int MAX_EVIDENCE = 25;

  /** Returns what the rule has to say of a document, in its order; empty when it is kept. */
  protected abstract List<Evidence> evidence(AnalysedDocument analysed);

  @Override
  public final boolean isValid(AnalysedDocument analysed, ConstraintValidatorContext context) {
    List<Evidence> evidence = evidence(analysed);
    if (evidence.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    var hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
    evidence.stream().limit(MAX_EVIDENCE).forEach(piece -> report(piece, hibernate));
    return false;
  }

  /** Violations with the same message are one to the validator, so each gets the key of its own. */
  private static void report(Evidence piece, HibernateConstraintValidatorContext context) {
    context
        .withDynamicPayload(piece)
        .buildConstraintViolationWithTemplate(piece.key())
        .addConstraintViolation();
  }
}
