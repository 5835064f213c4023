package se.jamkoll.assessing.internal.perspective;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.jamkoll.api.assessment.Assessment.Perspective;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.Finding;
import se.jamkoll.api.rule.AnalysedLetter;
import se.jamkoll.api.rule.LetterSection;
import se.jamkoll.api.rule.LetterSentence;
import se.jamkoll.api.rule.Rule;
import se.jamkoll.api.rule.RuleSet;
import se.jamkoll.assessing.internal.message.FindingWriter;
import se.jamkoll.assessing.internal.message.Texts;
import se.jamkoll.assessing.internal.rule.Evidence;
import se.jamkoll.assessing.internal.rule.MomentGroup;
import se.jamkoll.assessing.internal.rule.Place;
import se.jamkoll.assessing.internal.rule.Rules;
import se.jamkoll.assessing.internal.rule.ValidatorBuilder;
import se.jamkoll.assessing.internal.rule.Violation;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;

/**
 * Runs one rule set.
 *
 * @param ruleSet the rule set
 * @param validator validates letters by its constraints
 * @param lexicon its words
 * @param swedish its texts in Swedish
 * @param english its texts in English
 */
record RuleSetEngine(
    RuleSet ruleSet, Validator validator, ConceptLexicon lexicon, Texts swedish, Texts english) {

  private static final Pattern ID = Pattern.compile("[a-z\\d]+(-[a-z\\d]+)*");

  /** A document may be hostile: no rule set says more than this about one. */
  private static final int MAX_FINDINGS = 100;

  /**
   * Returns an engine of a rule set.
   *
   * @throws IllegalArgumentException when the rule set cannot be used; says why
   */
  static RuleSetEngine of(RuleSet ruleSet) {
    if (!ID.matcher(ruleSet.id()).matches()) {
      throw new IllegalArgumentException(
          "A rule set has the id '" + ruleSet.id() + "'; allowed: lower-case words and hyphens");
    }
    return new RuleSetEngine(
        ruleSet,
        ValidatorBuilder.build(ruleSet.constraints(), ruleSet.classLoader()),
        new ConceptLexicon(ruleSet.lexicon()),
        Texts.of(ruleSet.classLoader(), ruleSet.messages(), Locale.forLanguageTag("sv")),
        Texts.of(ruleSet.classLoader(), ruleSet.messages(), Locale.ENGLISH));
  }

  /** Returns what the rule set says of a document; a defect of it never stops the assessment. */
  Perspective perspective(AnalysedDocument analysed, AssessmentRequest request) {
    Texts texts =
        request.locale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : swedish;
    try {
      return new Perspective(
          ruleSet.id(), texts.get("name"), ruleSet.version(), findings(analysed, request, texts));
    } catch (RuntimeException e) {
      return UnusableRuleSet.failed(ruleSet.id(), ruleSet.version(), e, request);
    }
  }

  private List<Finding> findings(
      AnalysedDocument analysed, AssessmentRequest request, Texts texts) {
    AnalysedLetter letter = LetterView.of(analysed, lexicon);
    List<Violation> violations =
        validator.validate(letter, MomentGroup.of(request.moment())).stream()
            .map(violation -> violation(violation, letter))
            .sorted(Comparator.comparing(Violation::rule).thenComparing(RuleSetEngine::start))
            .limit(MAX_FINDINGS)
            .toList();
    return new FindingWriter(request).write(violations, texts);
  }

  private static int start(Violation violation) {
    return violation.evidence().place().map(Place::start).orElse(0);
  }

  private static Violation violation(
      ConstraintViolation<AnalysedLetter> violation, AnalysedLetter letter) {
    Class<? extends Annotation> constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType();
    Rule rule = Rules.of(constraint);
    Evidence evidence =
        new Evidence(violation.getMessageTemplate(), rule.severity(), Optional.empty(), Map.of());
    return new Violation(
        rule.id(), placed(evidence, violation.getPropertyPath(), letter), rule.severity());
  }

  /** Reads a path such as {@code sentences[3]}. */
  private static Evidence placed(Evidence evidence, Path path, AnalysedLetter letter) {
    String list = "";
    for (Path.Node node : path) {
      Integer index = node.getIndex();
      if (index == null) {
        list = String.valueOf(node.getName());
      } else if (list.equals("sections")) {
        LetterSection section = letter.sections().get(index);
        return evidence
            .at(Place.of(section.heading()))
            .with("heading", letter.document().textOf(section.heading()));
      } else if (list.equals("sentences")) {
        LetterSentence sentence = letter.sentences().get(index);
        return evidence.at(new Place(sentence.paragraph(), sentence.start(), sentence.end()));
      }
    }
    return evidence;
  }
}
