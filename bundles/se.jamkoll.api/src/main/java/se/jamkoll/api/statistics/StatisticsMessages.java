package se.jamkoll.api.statistics;

import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.Term;

/** Says statistics in Swedish and English. */
@ProviderType
public interface StatisticsMessages {

  /** Returns what people call a term of this package, such as "Beskrivet eller motiverat". */
  String name(Term term, Locale locale);

  /** Returns what a group is called, such as "kvartal 4 2026"; of a value, not a dimension. */
  String group(Dimension dimension, String value, Locale locale);

  /** Returns what cannot be done, why, and what to do instead. */
  String explain(StatisticsException problem, Locale locale);

  /** Returns whether a comparison shows a difference, and that it does not show the cause. */
  String explain(Comparison comparison, Locale locale);

  /** Returns what a trend shows: chance alone, or which signals from when. */
  String explain(Trend trend, Locale locale);
}
