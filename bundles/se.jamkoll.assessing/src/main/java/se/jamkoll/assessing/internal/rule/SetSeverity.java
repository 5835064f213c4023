package se.jamkoll.assessing.internal.rule;

import jakarta.validation.Payload;
import java.util.Collection;
import java.util.Optional;
import se.jamkoll.api.assessment.Severity;

/** The constraint payload that says which severity a profile gives all findings of a rule. */
public sealed interface SetSeverity extends Payload {

  /** All findings are errors. */
  non-sealed interface ToError extends SetSeverity {}

  /** All findings are warnings. */
  non-sealed interface ToWarning extends SetSeverity {}

  /** All findings are information. */
  non-sealed interface ToInfo extends SetSeverity {}

  /** Returns the payload of a severity. */
  static Class<? extends SetSeverity> to(Severity severity) {
    return switch (severity) {
      case ERROR -> ToError.class;
      case WARNING -> ToWarning.class;
      case INFO -> ToInfo.class;
    };
  }

  /** Returns the severity that the payload of a constraint sets, if it sets one. */
  static Optional<Severity> in(Collection<Class<? extends Payload>> payload) {
    for (Severity severity : Severity.values()) {
      if (payload.contains(to(severity))) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }
}
