package se.jamkoll.compliance.internal.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.jamkoll.api.Term;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.Readiness;

/** Names and explains what compliance work speaks of, in one language. */
public final class Explanations {

  private final Texts texts;

  private Explanations(Texts texts) {
    this.texts = texts;
  }

  /** Returns the explanations for a reader's language. */
  public static Explanations in(Locale locale) {
    return new Explanations(Texts.in(locale));
  }

  /** Returns the name of a term; its constant where the texts have none. */
  public String name(Term term) {
    return texts.find(Texts.key(term)).orElse(term.name());
  }

  /** Returns what cannot be done, why, and what to do instead. */
  public String explain(ComplianceException problem) {
    if (problem.getCause() instanceof InvalidProfileException invalid) {
      return texts.get(Texts.key(problem.problem()) + ".1", invalid.message(texts.locale()));
    }
    List<String> details = new ArrayList<>();
    for (String detail : problem.details()) {
      if (!detail.isBlank()) {
        details.add(inWords(problem.problem(), detail));
      }
    }
    // A problem may be told of with fewer details than it names at the most.
    String key = Texts.key(problem.problem());
    String fewer = key + "." + details.size();
    return texts.get(texts.find(fewer).isPresent() ? fewer : key, details.toArray());
  }

  /** The capability that a host lacks is a word, and days are written as people write them. */
  private String inWords(ComplianceException.Problem problem, String detail) {
    return switch (problem) {
      case HOST_LACKS -> texts.find("CaseHost.Capability." + detail).orElse(detail);
      case DAY_NEEDED, DECISION_AHEAD -> texts.day(LocalDate.parse(detail));
      default -> detail;
    };
  }

  /** Returns what was refused and who to ask. */
  public String explain(DeniedException denied) {
    String key = "denied." + denied.operation().name();
    return denied.body() == null && texts.find(key + ".0").isPresent()
        ? texts.get(key + ".0")
        : texts.get(key, Objects.requireNonNullElse(denied.body(), ""));
  }

  /** Returns the question of a meeting's readiness, and what is open. */
  public String explain(Readiness readiness) {
    List<String> sentences = new ArrayList<>(List.of(texts.get("readiness.question")));
    if (readiness.nothingOpen()) {
      sentences.add(texts.get("readiness.nothing"));
      return String.join(" ", sentences);
    }
    int requested = readiness.requested().size();
    add(sentences, "readiness.incomplete", readiness.incomplete().size(), requested);
    add(sentences, "readiness.unread", readiness.unread().size(), 0);
    add(sentences, "readiness.without", readiness.withoutLetter().size(), 0);
    sentences.add(texts.get("readiness.you"));
    return String.join(" ", sentences);
  }

  private void add(List<String> sentences, String key, int count, int requested) {
    if (count > 0) {
      sentences.add(texts.get(key, count, requested));
    }
  }
}
