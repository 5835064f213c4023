package se.jamkoll.assessing.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.Aspect;
import se.jamkoll.assessing.internal.signal.Statement;

/** Says what a document does well; that comes from the signals, since no rule is broken. */
public final class GoodSigns {

  /** A pair has an effect for both its groups. */
  public static final String PAIR_DESCRIBED = "pair-described";

  /** A pair is said to be unaffected, with a reason. */
  public static final String PAIR_JUSTIFIED = "pair-justified";

  /** The document does more than is asked for. */
  public static final String THOROUGH_DESCRIBED = "thorough-described";

  /** What is said well. */
  enum Variant {
    /** One pair, and where. */
    PAIR,
    /** Both pairs at one place. */
    BOTH_PAIRS,
    /** Data and a measure, follow-up or goal. */
    THOROUGH
  }

  private GoodSigns() {}

  /** Returns the good signs in a document. */
  public static List<Violation> in(AnalysedDocument analysed) {
    List<Violation> signs = new ArrayList<>();
    Optional<Violation> both = both(analysed);
    both.ifPresent(signs::add);
    for (Pair pair : Pair.values()) {
      if (both.isEmpty() && analysed.pairs().of(pair).settled()) {
        signs.add(settled(pair, analysed));
      }
    }
    if (analysed.level() == Level.THOROUGH) {
      signs.add(sign(THOROUGH_DESCRIBED, thorough(analysed)));
    }
    return signs;
  }

  /** One sentence often settles both pairs; then it is praised once. */
  private static Optional<Violation> both(AnalysedDocument analysed) {
    PairState state = analysed.pairs().womenMen();
    return first(analysed, statement -> state.settled() && statement.pairs().both(state))
        .filter(statement -> analysed.pairs().both(state))
        .map(statement -> Evidence.of(Variant.BOTH_PAIRS, Severity.INFO).at(statement))
        .map(evidence -> sign(rule(state), evidence));
  }

  private static String rule(PairState state) {
    return state == PairState.DESCRIBED ? PAIR_DESCRIBED : PAIR_JUSTIFIED;
  }

  private static Violation settled(Pair pair, AnalysedDocument analysed) {
    Evidence evidence =
        Evidence.of(Variant.PAIR, Severity.INFO)
            .at(proof(pair, analysed).map(Place::of))
            .with("pair", pair);
    return sign(rule(analysed.pairs().of(pair)), evidence);
  }

  /** A pair may be settled by one statement, or by several that each tell a part. */
  private static Optional<Statement> proof(Pair pair, AnalysedDocument analysed) {
    PairState state = analysed.pairs().of(pair);
    return first(analysed, statement -> statement.pairs().of(pair) == state)
        .or(() -> first(analysed, statement -> statement.pairs().of(pair) == PairState.PARTLY))
        .or(() -> first(analysed, statement -> statement.pairs().of(pair) != PairState.NONE));
  }

  private static Evidence thorough(AnalysedDocument analysed) {
    Optional<Statement> more =
        first(
            analysed,
            statement ->
                Stream.of(Aspect.MEASURE, Aspect.FOLLOW_UP, Aspect.GOAL).anyMatch(statement::does));
    return Evidence.of(Variant.THOROUGH, Severity.INFO).at(more.map(Place::of));
  }

  private static Optional<Statement> first(
      AnalysedDocument analysed, Predicate<Statement> condition) {
    return analysed.statements().stream().filter(condition).findFirst();
  }

  private static Violation sign(String rule, Evidence evidence) {
    return new Violation(rule, evidence, evidence.severity());
  }
}
