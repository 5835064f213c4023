package se.jamkoll.assessing.internal.message;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.jamkoll.api.Term;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.AssessmentRequest.Style;
import se.jamkoll.api.assessment.Finding;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.assessing.internal.rule.Evidence;
import se.jamkoll.assessing.internal.rule.Place;
import se.jamkoll.assessing.internal.rule.Violation;

/** Puts what the rules found in one document into words. */
public final class FindingWriter {

  private static final int LONG_QUOTE = 200;
  private static final int SHORT_QUOTE = 140;
  private static final int MOST_GOALS = 3;

  /** As the text runs; at one place the most serious stand first. */
  private static final Comparator<Finding> ORDER =
      Comparator.comparingInt(FindingWriter::start)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::rule);

  private final DecisionDocument document;
  private final Style style;
  private final Texts texts;
  private final Map<String, String> common = new HashMap<>();
  private final Map<String, String> questions = new HashMap<>();

  /** Creates a writer of what is said in answer to a request. */
  public FindingWriter(AssessmentRequest request) {
    this(request.document(), request.profile(), request.locale(), request.style());
  }

  /** Creates a writer for a document and a reader's language. */
  FindingWriter(DecisionDocument document, Profile profile, Locale locale, Style style) {
    this.document = document;
    this.style = style;
    this.texts = Texts.in(locale);
    this.common.put("goals", goals(profile.vocabulary().goals()));
    this.common.put(
        "letter",
        texts.find("letter." + profile.documentName()).orElseGet(() -> texts.get("letter")));
  }

  private String goals(List<String> goals) {
    String some = String.join("; ", goals.stream().limit(MOST_GOALS).toList());
    return goals.isEmpty() ? "" : " " + texts.get("goals", Map.of("goals", some));
  }

  /** Returns the findings in the order of the document, the most serious first at one place. */
  public List<Finding> write(List<Violation> violations) {
    return write(violations, texts);
  }

  /** Returns the findings of rules that have texts of their own. */
  public List<Finding> write(List<Violation> violations, Texts ofRules) {
    return violations.stream().map(each -> write(each, ofRules)).sorted(ORDER).toList();
  }

  private Finding write(Violation violation, Texts ofRules) {
    Evidence evidence = violation.evidence();
    String key = violation.rule() + "." + evidence.variant();
    Map<String, String> values = values(evidence);
    boolean brief = style == Style.BRIEF && ofRules.find(key + ".brief").isPresent();
    String message = sentence(ofRules.get(key + (brief ? ".brief" : ".message"), values));
    String advice = style == Style.BRIEF ? "" : advice(key, ofRules, values);
    if (evidence.place().isEmpty()) {
      return new Finding(
              violation.rule(),
              violation.severity(),
              message,
              advice,
              List.of(),
              null,
              null,
              null,
              null,
              null)
          .withVariant(evidence.variant());
    }
    Place place = evidence.place().get();
    return new Finding(
            violation.rule(),
            violation.severity(),
            message,
            advice,
            place.paragraph().headings(),
            place.paragraph().number(),
            place.paragraph().location().page(),
            place.start(),
            place.end(),
            quote(place, LONG_QUOTE))
        .withVariant(evidence.variant());
  }

  /** Questions are looked for where they are asked: most findings of a good letter ask none. */
  private String advice(String key, Texts ofRules, Map<String, String> values) {
    String advice = ofRules.get(key + ".advice");
    if (advice.contains("{askWho}")) {
      questions.computeIfAbsent("askWho", slot -> PeopleNamed.question(document, texts));
    }
    if ((advice.contains("{askAdults}") || advice.contains("{askChildren}"))
        && !questions.containsKey("askAdults")) {
      CaseQuestions ofCase = CaseQuestions.of(document);
      questions.put("askAdults", ofCase.adults(texts.locale()));
      questions.put("askChildren", ofCase.children(texts.locale()));
    }
    values.putAll(questions);
    return sentence(ofRules.get(key + ".advice", values));
  }

  /** A slot may begin a sentence. */
  private static String sentence(String filled) {
    String text = filled.strip();
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private Map<String, String> values(Evidence evidence) {
    Map<String, String> values = new HashMap<>(common);
    evidence.place().ifPresent(place -> values.put("quote", quote(place, SHORT_QUOTE)));
    evidence
        .parameters()
        .forEach(
            (name, value) ->
                values.put(name, value instanceof Term term ? name(term) : text(value)));
    return values;
  }

  private String name(Term term) {
    return Words.of(texts).name(term);
  }

  private static String text(Object value) {
    return Quotes.shorten(value.toString(), SHORT_QUOTE);
  }

  private String quote(Place place, int length) {
    return Quotes.shorten(document.text().substring(place.start(), place.end()), length);
  }

  /** Of what concerns the whole document, warnings come first and mere information last. */
  private static int start(Finding finding) {
    int nowhere = finding.severity() == Severity.INFO ? Integer.MAX_VALUE : -1;
    return Optional.ofNullable(finding.start()).orElse(nowhere);
  }
}
