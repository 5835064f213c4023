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
    List<Violation> violations = new ArrayList<>(GoodSigns.in(letter));
    AnalysedDocument analysed = withAppendix(letter, request, violations);
    violations.addAll(engine.check(analysed, request.profile(), request.moment()));
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

  private AnalysedDocument withAppendix(
      AnalysedDocument letter, AssessmentRequest request, List<Violation> violations) {
    NamedAppendix named = NamedAppendix.of(letter, request.appendices()).orElse(null);
    if (named == null) {
      return letter;
    }
    AnalysedDocument read = analyzer.analyze(named.appendix().document(), request.profile());
    violations.add(
        AppendixReadable.Told.of(
            named.appendix().name(), named.doubt().paragraph().map(Place::of), read.pairs()));
    return named.joinedTo(letter, read);
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
}
