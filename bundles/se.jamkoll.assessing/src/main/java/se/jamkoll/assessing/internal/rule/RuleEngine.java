package se.jamkoll.assessing.internal.rule;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.Profile.RuleSetting;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;

/** Runs the rules on analysed documents, as the profile sets them. */
public final class RuleEngine {

  private final ValidatorCache validators = new ValidatorCache();

  /** Returns what the rules have to say of a document, in no particular order. */
  public List<Violation> check(AnalysedDocument analysed, Profile profile, Moment moment) {
    Map<String, RuleSetting> settings = profile.rules();
    Validator validator = validators.get(settings);
    List<Violation> violations = new ArrayList<>();
    for (var violation : validator.validate(analysed, MomentGroup.of(moment))) {
      violations.add(violation(violation));
    }
    return violations;
  }

  private static Violation violation(ConstraintViolation<AnalysedDocument> violation) {
    var descriptor = violation.getConstraintDescriptor();
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    Evidence evidence = hibernate.getDynamicPayload(Evidence.class);
    String rule = Rules.of(descriptor.getAnnotation().annotationType()).id();
    return new Violation(
        rule, evidence, SetSeverity.in(descriptor.getPayload()).orElse(evidence.severity()));
  }
}
