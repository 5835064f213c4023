package se.jamkoll.assessing;

import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import se.jamkoll.api.Term;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.assessing.internal.message.Words;

/** Names the words of the domain in plain language; Swedish for every locale but English ones. */
@Component
public final class PlainFindingMessages implements FindingMessages {

  @Override
  public String name(Term term, Locale locale) {
    return Words.in(locale).name(term);
  }

  @Override
  public String explain(Level level, Locale locale) {
    return Words.in(locale).explain(level);
  }

  @Override
  public String explain(UnreadableReason reason, String detail, Locale locale) {
    return Words.in(locale).explain(reason, detail);
  }

  @Override
  public String uncertain(Locale locale) {
    return Words.in(locale).uncertain();
  }

  @Override
  public String compliance(boolean compliant, Locale locale) {
    return Words.in(locale).compliance(compliant);
  }

  @Override
  public String rule(String rule, Locale locale) {
    return Words.in(locale).rule(rule);
  }
}
