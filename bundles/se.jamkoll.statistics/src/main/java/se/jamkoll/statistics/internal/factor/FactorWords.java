package se.jamkoll.statistics.internal.factor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.jamkoll.api.Term;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.factor.BenchmarkComparison.Difference;
import se.jamkoll.api.factor.BenchmarkComparison.What;
import se.jamkoll.api.factor.Ceiling;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FactorSuggestion;
import se.jamkoll.api.factor.FactorSuggestion.Reason;
import se.jamkoll.api.factor.Score;
import se.jamkoll.api.factor.ScoreSinkException.Failure;
import se.jamkoll.api.factor.Suggestions.Delivery;
import se.jamkoll.api.statistics.Figure;
import se.jamkoll.api.statistics.Indicator;
import se.jamkoll.statistics.internal.text.Texts;

/** Says factors, scores and benchmarks in one language. */
public final class FactorWords {

  private final Texts texts;

  private FactorWords(Texts texts) {
    this.texts = texts;
  }

  /** Returns the words for a reader's language. */
  public static FactorWords in(Locale locale) {
    return new FactorWords(Texts.ofFactors(locale));
  }

  /** Returns the name of a term; its constant where the texts have none. */
  public String name(Term term) {
    return texts.find(Texts.key(term)).orElse(term.name());
  }

  /** Returns what cannot be done, why, and what to do instead. */
  public String explain(FactorException problem) {
    Object[] details =
        problem.details().stream().map(each -> inWords(problem.problem(), each)).toArray();
    return texts.get(Texts.key(problem.problem()), details);
  }

  private String inWords(FactorException.Problem problem, String detail) {
    return switch (problem) {
      case ROUND_CLOSED, ROUND_EXISTS, DAY_AHEAD -> texts.day(LocalDate.parse(detail));
      default -> detail;
    };
  }

  /** Returns why a system did not take a score, and what to do; empty when it took it. */
  public String explain(Delivery delivery) {
    Failure failure = delivery.failure();
    return failure == null ? "" : texts.get(Texts.key(failure), delivery.detail());
  }

  /** Returns what makes organisations hard to compare. */
  public String explain(Difference difference) {
    return texts.get(
        Texts.key(difference.what()),
        difference.label(),
        shown(difference.what(), difference.own()),
        shown(difference.what(), difference.other()));
  }

  private String shown(What what, String value) {
    return switch (what) {
      case SCALE -> texts.find("FactorScale." + value).orElse(value);
      case PERIOD -> period(value);
      default -> value;
    };
  }

  /** Says a period that is written as 2026-01-01–2026-06-30. */
  private String period(String value) {
    int dash = value.indexOf('–');
    return texts.day(LocalDate.parse(value.substring(0, dash)))
        + " – "
        + texts.day(LocalDate.parse(value.substring(dash + 1)));
  }

  /** Returns how a suggestion came about, a sentence each, the score first. */
  public List<String> explain(FactorSuggestion suggestion) {
    List<String> sentences = new ArrayList<>();
    Indicator basis = suggestion.basis();
    String from = texts.day(basis.period().from());
    String to = texts.day(basis.period().to());
    FactorSuggestion.Figure machine = suggestion.machine();
    if (machine == null) {
      String key = suggestion.reason() == Reason.NO_ITEMS ? "none" : "few";
      sentences.add(texts.get("suggestion." + key, basis.n(), Figure.LEAST, from, to));
    } else {
      FactorScale scale = suggestion.query().scale();
      sentences.add(texts.get("suggestion.score", points(machine.suggested()), name(scale)));
      sentences.add(
          texts.get(
              "suggestion.mean",
              basis.n(),
              from,
              to,
              decimal(machine.indicator()),
              points(machine.rounded())));
      for (Ceiling ceiling : machine.ceilings()) {
        sentences.add(texts.get("suggestion." + ceiling.name(), points(ceiling.on(scale))));
      }
    }
    sentences.add(beside(basis));
    FactorSuggestion.Figure manual = suggestion.manual();
    if (manual != null) {
      sentences.add(
          texts.get(
              "suggestion.manual",
              basis.setByHand() + basis.exemptedByHand(),
              decimal(manual.indicator()),
              points(manual.suggested())));
    }
    if (!basis.versions().isEmpty()) {
      sentences.add(
          texts.get(
              "suggestion.versions",
              String.join(", ", AssessedBy.rules(basis.versions())),
              String.join(", ", AssessedBy.profiles(basis.versions()))));
    }
    sentences.add(texts.get("suggestion.yours"));
    return sentences;
  }

  private String beside(Indicator basis) {
    return texts.get(
        "suggestion.beside",
        count(basis, AssessmentStatus.EXEMPT),
        count(basis, AssessmentStatus.UNREADABLE),
        count(basis, AssessmentStatus.RESTRICTED),
        count(basis, AssessmentStatus.NO_DOCUMENT));
  }

  private static int count(Indicator basis, AssessmentStatus status) {
    return basis.beside().getOrDefault(status, 0);
  }

  private String points(Score score) {
    return texts.get("number.1", score.points());
  }

  private String decimal(BigDecimal value) {
    return texts.get("number.2", value);
  }
}
