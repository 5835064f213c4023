package se.jamkoll.statistics;

import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import se.jamkoll.api.Term;
import se.jamkoll.api.factor.BenchmarkComparison;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorMessages;
import se.jamkoll.api.factor.FactorSuggestion;
import se.jamkoll.api.factor.Suggestions;
import se.jamkoll.statistics.internal.factor.FactorWords;

/** Says factors in plain language; Swedish for every locale but English ones. */
@Component
public final class PlainFactorMessages implements FactorMessages {

  @Override
  public String name(Term term, Locale locale) {
    return FactorWords.in(locale).name(term);
  }

  @Override
  public String explain(FactorException problem, Locale locale) {
    return FactorWords.in(locale).explain(problem);
  }

  @Override
  public List<String> explain(FactorSuggestion suggestion, Locale locale) {
    return FactorWords.in(locale).explain(suggestion);
  }

  @Override
  public String explain(Suggestions.Delivery delivery, Locale locale) {
    return FactorWords.in(locale).explain(delivery);
  }

  @Override
  public String explain(BenchmarkComparison.Difference difference, Locale locale) {
    return FactorWords.in(locale).explain(difference);
  }
}
