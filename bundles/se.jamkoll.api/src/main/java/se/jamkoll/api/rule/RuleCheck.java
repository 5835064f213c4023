package se.jamkoll.api.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.lang.annotation.Annotation;
import java.util.List;

/**
 * Checks one rule of a rule set.
 *
 * <p>A validator may do without it: the template of a violation is the variant of the text, and its
 * path says the place, {@code sentences[3]} or {@code sections[0]}, or is empty for the letter.
 *
 * @param <A> the rule's constraint annotation
 */
public abstract class RuleCheck<A extends Annotation>
    implements ConstraintValidator<A, AnalysedLetter> {

  /** Returns what the rule has to say of a letter, in its order; empty when it is kept. */
  protected abstract List<Evidence> evidence(AnalysedLetter letter);

  @Override
  public final boolean isValid(AnalysedLetter letter, ConstraintValidatorContext context) {
    List<Evidence> evidence = evidence(letter);
    context.disableDefaultConstraintViolation();
    evidence.forEach(piece -> report(piece, letter, context));
    return evidence.isEmpty();
  }

  private static void report(
      Evidence piece, AnalysedLetter letter, ConstraintValidatorContext context) {
    var violation = context.buildConstraintViolationWithTemplate(piece.variant());
    LetterPart part = piece.part();
    if (part instanceof LetterSentence) {
      report(violation, "sentences", letter.sentences().indexOf(part));
    } else if (part instanceof LetterSection) {
      report(violation, "sections", letter.sections().indexOf(part));
    } else {
      violation.addConstraintViolation();
    }
  }

  private static void report(ConstraintViolationBuilder violation, String list, int index) {
    violation
        .addPropertyNode(list)
        .addBeanNode()
        .inIterable()
        .atIndex(index)
        .addConstraintViolation();
  }
}
