package se.jamkoll.assessing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.DocumentSummary;
import se.jamkoll.api.assessment.Finding;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Profile.Completion;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.rule.RuleSet;
import se.jamkoll.assessing.internal.analysis.DocumentAnalyzer;
import se.jamkoll.assessing.internal.analysis.NamedAppendix;
import se.jamkoll.assessing.internal.message.FindingWriter;
import se.jamkoll.assessing.internal.perspective.Perspectives;
import se.jamkoll.assessing.internal.profile.ItemType;
import se.jamkoll.assessing.internal.profile.NotAssessed;
import se.jamkoll.assessing.internal.profile.RequiredPairs;
import se.jamkoll.assessing.internal.rule.AppendixReadable;
import se.jamkoll.assessing.internal.rule.Evidence;
import se.jamkoll.assessing.internal.rule.GoodSigns;
import se.jamkoll.assessing.internal.rule.Place;
import se.jamkoll.assessing.internal.rule.RuleEngine;
import se.jamkoll.assessing.internal.rule.Rules;
import se.jamkoll.assessing.internal.rule.Violation;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;

/** Assesses decision documents by the rubric: what was found, and which rules say what of it. */
@Component
public final class RubricAssessor implements Assessor {

  private final DocumentAnalyzer analyzer = new DocumentAnalyzer();
  private final RuleEngine engine = new RuleEngine();
  private final Perspectives perspectives = new Perspectives();

  @Reference(
      service = RuleSet.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  void bindRuleSet(RuleSet ruleSet) {
    perspectives.add(ruleSet);
  }

  void unbindRuleSet(RuleSet ruleSet) {
    perspectives.remove(ruleSet);
  }

  @Override
  public String rules() {
    return Rules.VERSION;
  }

  @Override
  public Assessment assess(AssessmentRequest request) {
    long start = System.nanoTime();
    Assessment assessment =
        ItemType.of(request.document(), request.profile())
            .map(why -> notAssessed(request, why))
            .orElseGet(() -> assessed(request));
    return assessment.withMillis((System.nanoTime() - start) / 1_000_000);
  }

  private Assessment assessed(AssessmentRequest request) {
    AnalysedDocument letter = analyzer.analyze(request.document(), request.profile());
    Optional<ReadAppendix> appendix = appendix(letter, request);
    AnalysedDocument analysed = appendix.map(read -> read.joinedTo(letter)).orElse(letter);
    List<Violation> violations =
        new ArrayList<>(engine.check(analysed, request.profile(), request.moment()));
    violations.addAll(GoodSigns.in(letter));
    appendix.ifPresent(read -> read.tell(violations));
    Level level = analysed.level();
    return new Assessment(
        request.file(),
        null,
        null,
        AssessmentStatus.ASSESSED,
        null,
        level,
        analysed.uncertain(),
        analysed.pairs(),
        analysed.checklist(),
        level.compliant(),
        level.points(analysed.pairs()),
        DocumentSummary.of(request.document()),
        findings(violations, request),
        perspectives.of(analysed, request),
        request.profile().profileVersion(),
        rules(),
        0);
  }

  private Optional<ReadAppendix> appendix(AnalysedDocument letter, AssessmentRequest request) {
    return NamedAppendix.of(letter, request.appendices())
        .map(
            named ->
                new ReadAppendix(
                    named, analyzer.analyze(named.appendix().document(), request.profile())));
  }

  private Assessment notAssessed(AssessmentRequest request, NotAssessed why) {
    Optional<Place> place = why.paragraph().map(Place::of);
    Evidence evidence = Evidence.of(why.reason(), Severity.INFO).at(place);
    return new Assessment(
        request.file(),
        null,
        null,
        why.status(),
        why.reason().name(),
        null,
        null,
        null,
        null,
        null,
        null,
        DocumentSummary.of(request.document()),
        findings(List.of(new Violation("decision-letter", evidence, Severity.INFO)), request),
        List.of(),
        request.profile().profileVersion(),
        rules(),
        0);
  }

  private static List<Finding> findings(List<Violation> violations, AssessmentRequest request) {
    Completion completion = request.profile().completion();
    List<Violation> toned = new RequiredPairs(request.profile().requiredPairs()).toned(violations);
    return new FindingWriter(request)
        .write(toned).stream()
            .map(finding -> finding.withNeedsCompletion(completion.askedBy(finding)))
            .toList();
  }

  /**
   * The appendix that a letter leaves its analysis to.
   *
   * @param named the appendix
   * @param read what was found in it
   */
  private record ReadAppendix(NamedAppendix named, AnalysedDocument read) {

    AnalysedDocument joinedTo(AnalysedDocument letter) {
      return named.joinedTo(letter, read);
    }

    /** What was read is told of instead of that it was not. */
    void tell(List<Violation> violations) {
      Violation told =
          AppendixReadable.Told.of(
              named.appendix().name(), named.doubt().paragraph().map(Place::of), read.pairs());
      violations.removeIf(violation -> violation.rule().equals(told.rule()));
      violations.add(told);
    }
  }
}
