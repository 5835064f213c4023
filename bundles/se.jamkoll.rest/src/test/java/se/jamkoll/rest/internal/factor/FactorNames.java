package se.jamkoll.rest.internal.factor;

import java.util.List;
import java.util.Locale;
import se.jamkoll.api.Term;
import se.jamkoll.api.factor.BenchmarkComparison;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorMessages;
import se.jamkoll.api.factor.FactorSuggestion;
import se.jamkoll.api.factor.Suggestions;

/** Says problems by their names. */
final class FactorNames implements FactorMessages {

  @Override
  public String name(Term term, Locale locale) {
    return term.name();
  }

  @Override
  public String explain(FactorException problem, Locale locale) {
    return "refused " + problem.problem() + " " + problem.details();
  }

  @Override
  public List<String> explain(FactorSuggestion suggestion, Locale locale) {
    return List.of("Förslag " + locale.getLanguage());
  }

  @Override
  public String explain(Suggestions.Delivery delivery, Locale locale) {
    return "delivery " + delivery.failure();
  }

  @Override
  public String explain(BenchmarkComparison.Difference difference, Locale locale) {
    return difference.what() + " " + locale.getLanguage();
  }
}
