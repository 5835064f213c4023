package se.jamkoll.assessing.internal.rule;

import java.lang.annotation.Annotation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.Aspect;
import se.jamkoll.assessing.internal.signal.Statement;

/**
 * Checks that a pair is settled (rubric section 3), and says what is left otherwise.
 *
 * @param <A> the rule's constraint annotation
 */
abstract class PairCheck<A extends Annotation> extends RuleCheck<A> {

  /** What is left to say of a pair. */
  enum Variant {
    /** Nothing is said, though the other pair has something. */
    NONE,
    /** Only figures or facts. */
    DATA,
    /** Only a claim. */
    CLAIMED,
    /** An effect for one group only. */
    ONE_GROUP,
    /** An effect on the employer's staff. */
    EMPLOYER,
    /** An effect left empty. */
    UNNAMED_EFFECT,
    /** Something else is left. */
    PARTLY
  }

  private final Pair pair;

  PairCheck(Pair pair) {
    this.pair = pair;
  }

  @Override
  protected List<Evidence> evidence(AnalysedDocument analysed) {
    return switch (analysed.pairs().of(pair)) {
      case NONE -> nothing(analysed);
      case DATA -> List.of(evidence(Variant.DATA, Severity.WARNING, analysed));
      case CLAIMED -> List.of(evidence(Variant.CLAIMED, Severity.ERROR, analysed));
      case PARTLY -> toldByAnotherRule(analysed) ? List.of() : List.of(partly(analysed));
      case JUSTIFIED, DESCRIBED -> List.of();
    };
  }

  /** When nothing is said of the other pair either, other rules explain the level. */
  private List<Evidence> nothing(AnalysedDocument analysed) {
    if (analysed.pairs().both(PairState.NONE)) {
      return List.of();
    }
    Optional<Place> last =
        analysed.statements().stream()
            .filter(statement -> !saysNothing(statement))
            .reduce((earlier, later) -> later)
            .map(Place::of);
    return List.of(Evidence.of(Variant.NONE, Severity.ERROR).at(last));
  }

  /** Children in general have a rule of their own; two findings at one place would be too many. */
  private boolean toldByAnotherRule(AnalysedDocument analysed) {
    return pair == Pair.GIRLS_BOYS && ChildrenBySex.Check.onlyChildren(analysed).isPresent();
  }

  private static boolean saysNothing(Statement statement) {
    return statement.pairs().both(PairState.NONE);
  }

  private Evidence evidence(Variant variant, Severity severity, AnalysedDocument analysed) {
    return Evidence.of(variant, severity).at(proofs(analysed).findFirst().map(Place::of));
  }

  private Evidence partly(AnalysedDocument analysed) {
    Optional<Statement> proof = proofs(analysed).findFirst();
    Set<Group> named =
        proofs(analysed)
            .flatMap(statement -> statement.groups().stream())
            .filter(group -> group.pair() == pair)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Group.class)));
    Variant variant = proof.map(statement -> variant(statement, named)).orElse(Variant.PARTLY);
    Evidence evidence = Evidence.of(variant, Severity.WARNING).at(proof.map(Place::of));
    return variant == Variant.ONE_GROUP ? withGroups(evidence, named) : evidence;
  }

  private static Variant variant(Statement proof, Set<Group> named) {
    if (proof.does(Aspect.EMPLOYER)) {
      return Variant.EMPLOYER;
    }
    if (named.size() == 1) {
      return Variant.ONE_GROUP;
    }
    if (proof.does(Aspect.UNNAMED_EFFECT)) {
      return Variant.UNNAMED_EFFECT;
    }
    return Variant.PARTLY;
  }

  private Evidence withGroups(Evidence evidence, Set<Group> named) {
    Group seen = named.iterator().next();
    Group unseen =
        Stream.of(Group.values())
            .filter(group -> group.pair() == pair && group != seen)
            .findFirst()
            .orElseThrow();
    return evidence.with("group", seen).with("missing", unseen);
  }

  /** Returns the statements that give the pair its state. */
  private Stream<Statement> proofs(AnalysedDocument analysed) {
    PairState state = analysed.pairs().of(pair);
    return analysed.statements().stream().filter(statement -> statement.pairs().of(pair) == state);
  }
}
