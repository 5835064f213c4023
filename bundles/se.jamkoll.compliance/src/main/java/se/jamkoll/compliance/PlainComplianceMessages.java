package se.jamkoll.compliance;

import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import se.jamkoll.api.Term;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.api.compliance.Readiness;
import se.jamkoll.compliance.internal.text.Explanations;

/** Says compliance work in plain language; Swedish for every locale but English ones. */
@Component
public final class PlainComplianceMessages implements ComplianceMessages {

  @Override
  public String name(Term term, Locale locale) {
    return Explanations.in(locale).name(term);
  }

  @Override
  public String explain(ComplianceException problem, Locale locale) {
    return Explanations.in(locale).explain(problem);
  }

  @Override
  public String explain(DeniedException denied, Locale locale) {
    return Explanations.in(locale).explain(denied);
  }

  @Override
  public String explain(Readiness readiness, Locale locale) {
    return Explanations.in(locale).explain(readiness);
  }
}
