package se.jamkoll.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Component;
import se.jamkoll.api.Term;
import se.jamkoll.api.statistics.Comparison;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.StatisticsException;
import se.jamkoll.api.statistics.StatisticsException.Problem;
import se.jamkoll.api.statistics.StatisticsMessages;
import se.jamkoll.api.statistics.Trend;
import se.jamkoll.statistics.internal.text.Texts;

/** Says statistics in plain language; Swedish for every locale but English ones. */
@Component
public final class PlainStatisticsMessages implements StatisticsMessages {

  private static final int PERCENT = 100;

  @Override
  public String name(Term term, Locale locale) {
    return Texts.in(locale).find(Texts.key(term)).orElse(term.name());
  }

  @Override
  public String group(Dimension dimension, String value, Locale locale) {
    Texts texts = Texts.in(locale);
    if (value.isEmpty()) {
      return texts.get(dimension.isOutcome() ? "group.without" : "group.unknown");
    }
    return switch (dimension) {
      case QUARTER, HALF_YEAR -> {
        int dash = value.indexOf('-');
        yield texts.get(
            "group." + dimension.name(), value.substring(0, dash), value.substring(dash + 2));
      }
      case LEVEL -> texts.find("Level." + value).orElse(value);
      case MISSING_PART -> texts.find("MissingPart." + value).orElse(value);
      case MEETING -> value.substring(0, Math.max(0, value.indexOf('/')));
      case BODY, ADMINISTRATION, DOCUMENT_TYPE, DOMAIN, MONTH -> value;
    };
  }

  @Override
  public String explain(StatisticsException problem, Locale locale) {
    Texts texts = Texts.in(locale);
    List<String> details =
        problem.details().stream().map(each -> inWords(problem.problem(), each, texts)).toList();
    String key = Texts.key(problem.problem());
    boolean last = !details.isEmpty() && details.get(details.size() - 1).isEmpty();
    return texts.get(last ? key + ".none" : key, details.toArray());
  }

  private static String inWords(Problem problem, String detail, Texts texts) {
    return switch (problem) {
      case PERIOD_BACKWARDS, PERIOD_AHEAD, BASELINE_OUTSIDE, PERIODS_OVERLAP, DAY_AHEAD ->
          texts.day(LocalDate.parse(detail));
      default -> detail;
    };
  }

  @Override
  public String explain(Comparison comparison, Locale locale) {
    Texts texts = Texts.in(locale);
    List<String> sentences = new ArrayList<>();
    sentences.add(
        texts.get(
            "comparison.shares",
            name(comparison.part(), locale),
            percent(comparison.before().value()),
            comparison.before().of(),
            percent(comparison.after().value()),
            comparison.after().of()));
    sentences.add(
        texts.get(
            comparison.beyondChance() ? "comparison.beyond" : "comparison.chance",
            percent(comparison.low()),
            percent(comparison.high())));
    sentences.add(texts.get("comparison.caution"));
    if (comparison.versions().size() > 1) {
      sentences.add(texts.get("rules.changed"));
    }
    return String.join(" ", sentences);
  }

  @Override
  public String explain(Trend trend, Locale locale) {
    Texts texts = Texts.in(locale);
    if (trend.centre() == null) {
      return texts.get("trend.nothing");
    }
    Set<Trend.Signal> signals = new TreeSet<>();
    trend.points().forEach(point -> signals.addAll(point.signals()));
    List<String> sentences = new ArrayList<>();
    if (signals.isEmpty()) {
      sentences.add(texts.get("trend.chance"));
    }
    for (Trend.Signal signal : signals) {
      String since =
          trend.points().stream()
              .filter(point -> point.signals().contains(signal))
              .map(point -> group(trend.query().unit(), point.time(), locale))
              .findFirst()
              .orElse("");
      sentences.add(texts.get("trend.signal", name(signal, locale), since));
    }
    if (trend.preliminary()) {
      sentences.add(texts.get("trend.preliminary", Trend.ENOUGH_POINTS));
    }
    if (trend.versions().size() > 1) {
      sentences.add(texts.get("rules.changed"));
    }
    return String.join(" ", sentences);
  }

  private static long percent(double share) {
    return Math.round(share * PERCENT);
  }
}
