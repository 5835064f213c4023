package se.jamkoll.assessing.internal.perspective;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Assessment.Perspective;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.assessing.internal.message.FindingWriter;
import se.jamkoll.assessing.internal.rule.Evidence;
import se.jamkoll.assessing.internal.rule.Violation;

/** Says that a rule set that the profile names did not speak; silence would pass for praise. */
final class UnusableRuleSet {

  private static final String RULE = "rule-set-available";

  private enum Variant {
    MISSING,
    FAILED
  }

  private UnusableRuleSet() {}

  /** Returns the perspective of a rule set that is not installed. */
  static Perspective missing(String id, AssessmentRequest request) {
    return perspective(id, null, Evidence.of(Variant.MISSING, Severity.WARNING), request);
  }

  /** Returns the perspective of a rule set that has a defect. */
  static Perspective failed(
      String id, String version, RuntimeException cause, AssessmentRequest request) {
    Evidence evidence = Evidence.of(Variant.FAILED, Severity.WARNING);
    String kind = cause.getClass().getSimpleName();
    return perspective(id, version, evidence.with("cause", kind), request);
  }

  private static Perspective perspective(
      String id, @Nullable String version, Evidence evidence, AssessmentRequest request) {
    Violation violation = new Violation(RULE, evidence.with("id", id), evidence.severity());
    return new Perspective(id, id, version, new FindingWriter(request).write(List.of(violation)));
  }
}
