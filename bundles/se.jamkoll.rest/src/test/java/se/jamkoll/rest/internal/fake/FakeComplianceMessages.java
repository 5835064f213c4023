package se.jamkoll.rest.internal.fake;

import java.util.Locale;
import se.jamkoll.api.Term;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.api.compliance.Readiness;

/** Says the names of things, with the language. */
public final class FakeComplianceMessages implements ComplianceMessages {

  @Override
  public String name(Term term, Locale locale) {
    return locale.getLanguage() + ":" + term.name();
  }

  @Override
  public String explain(ComplianceException problem, Locale locale) {
    return locale.getLanguage() + ":" + problem.problem() + " " + problem.details();
  }

  @Override
  public String explain(DeniedException denied, Locale locale) {
    return locale.getLanguage() + ":" + denied.operation();
  }

  @Override
  public String explain(Readiness readiness, Locale locale) {
    return locale.getLanguage() + ":" + (readiness.nothingOpen() ? "ready" : "open");
  }
}
