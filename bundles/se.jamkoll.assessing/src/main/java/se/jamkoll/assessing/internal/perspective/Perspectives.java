package se.jamkoll.assessing.internal.perspective;

import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import se.jamkoll.api.assessment.Assessment.Perspective;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.rule.RuleSet;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;

/** The rule sets that are there, which may come and go; safe for use by several threads. */
public final class Perspectives {

  /** In a framework rule sets are services, and this bundle's class loader knows none. */
  private static final class OnClassPath {
    static final List<RuleSet> SETS =
        ServiceLoader.load(RuleSet.class, Perspectives.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
  }

  private final ConcurrentMap<String, RuleSetEngine> engines = new ConcurrentHashMap<>();

  /**
   * Adds a rule set.
   *
   * @throws IllegalArgumentException when it cannot be used, or its id is taken; says why
   */
  public void add(RuleSet ruleSet) {
    RuleSetEngine engine = RuleSetEngine.of(ruleSet);
    if (engines.putIfAbsent(ruleSet.id(), engine) != null) {
      throw new IllegalArgumentException(
          "There is a rule set " + ruleSet.id() + " already; remove one of them");
    }
  }

  /** Removes a rule set. */
  public void remove(RuleSet ruleSet) {
    engines.computeIfPresent(
        ruleSet.id(), (id, engine) -> engine.ruleSet() == ruleSet ? null : engine);
  }

  /** Returns what the rule sets that a profile names say of a document, in the profile's order. */
  public List<Perspective> of(AnalysedDocument analysed, AssessmentRequest request) {
    List<String> ids = request.profile().perspectives();
    if (ids.isEmpty()) {
      return List.of();
    }
    addThoseOnClassPath();
    return ids.stream().map(id -> perspective(id, analysed, request)).toList();
  }

  private void addThoseOnClassPath() {
    for (RuleSet ruleSet : OnClassPath.SETS) {
      engines.computeIfAbsent(ruleSet.id(), id -> RuleSetEngine.of(ruleSet));
    }
  }

  private Perspective perspective(String id, AnalysedDocument analysed, AssessmentRequest request) {
    RuleSetEngine engine = engines.get(id);
    return engine == null
        ? UnusableRuleSet.missing(id, request)
        : engine.perspective(analysed, request);
  }
}
