package se.jamkoll.api.factor;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.Term;

/** Says what factors, scores and benchmarks are, in Swedish and English. */
@ProviderType
public interface FactorMessages {

  /** Returns what people call a term of this package. */
  String name(Term term, Locale locale);

  /** Returns what cannot be done, why, and what to do instead. */
  String explain(FactorException problem, Locale locale);

  /** Returns how a suggestion came about, a sentence each, the score first. */
  List<String> explain(FactorSuggestion suggestion, Locale locale);

  /**
   * Returns why a system did not take a score, and what to do; empty when it took it.
   *
   * @param delivery how it fared
   */
  String explain(Suggestions.Delivery delivery, Locale locale);

  /** Returns what makes organisations hard to compare, a sentence. */
  String explain(BenchmarkComparison.Difference difference, Locale locale);
}
