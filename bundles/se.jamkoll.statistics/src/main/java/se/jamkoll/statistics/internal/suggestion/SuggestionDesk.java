package se.jamkoll.statistics.internal.suggestion;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.factor.Factor;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorException.Problem;
import se.jamkoll.api.factor.FactorSuggestion;
import se.jamkoll.api.factor.FactorSuggestion.Reason;
import se.jamkoll.api.factor.FigureQuery;
import se.jamkoll.api.factor.Round;
import se.jamkoll.api.factor.Rounds;
import se.jamkoll.api.factor.Score;
import se.jamkoll.api.factor.SuggestionAnswer;
import se.jamkoll.api.statistics.Figure;
import se.jamkoll.api.statistics.Indicator;
import se.jamkoll.api.statistics.LevelCounts;
import se.jamkoll.api.statistics.Statistics;
import se.jamkoll.api.store.FactorStore;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.statistics.internal.factor.AssessedBy;
import se.jamkoll.statistics.internal.factor.FactorWalls;
import se.jamkoll.statistics.internal.factor.ScoreRule;
import se.jamkoll.statistics.internal.round.RoundRegister;

/** Suggests scores from statistics, and keeps what people make of them. */
public final class SuggestionDesk {

  private static final String OBJECT = "suggestion";

  /** How much of a list of rules or profiles is kept with an answer. */
  private static final int LONGEST_LIST = 4000;

  private final Statistics statistics;
  private final FactorStore store;
  private final UnitOfWork unitOfWork;
  private final RoundRegister rounds;
  private final FactorWalls walls;
  private final InstantSource clock;

  /** Creates a desk. */
  public SuggestionDesk(
      Statistics statistics,
      FactorStore store,
      UnitOfWork unitOfWork,
      RoundRegister rounds,
      FactorWalls walls,
      InstantSource clock) {
    this.statistics = statistics;
    this.store = store;
    this.unitOfWork = unitOfWork;
    this.rounds = rounds;
    this.walls = walls;
    this.clock = clock;
  }

  /** Suggests a score; the statistics hold the walls. */
  public FactorSuggestion suggest(Caller caller, FigureQuery query) {
    return suggestion(query, statistics.indicator(caller, query.period(), query.body()));
  }

  /** Returns what an indicator suggests. */
  public static FactorSuggestion suggestion(FigureQuery query, Indicator basis) {
    FactorSuggestion.Figure machine = figure(basis.machine(), query);
    boolean byHand = basis.setByHand() + basis.exemptedByHand() > 0;
    FactorSuggestion.Figure manual = byHand ? figure(basis.manual(), query) : null;
    return new FactorSuggestion(query, basis, machine, manual, reason(basis, machine));
  }

  private static FactorSuggestion.@Nullable Figure figure(
      @Nullable LevelCounts counts, FigureQuery query) {
    return counts == null || counts.n() < Figure.LEAST
        ? null
        : ScoreRule.figure(counts, query.scale());
  }

  private static Reason reason(Indicator basis, FactorSuggestion.@Nullable Figure machine) {
    if (machine == null) {
      return basis.n() == 0 ? Reason.NO_ITEMS : Reason.TOO_FEW;
    }
    return machine.ceilings().isEmpty() ? Reason.ROUNDED : Reason.UNDER_CEILING;
  }

  /** Keeps what people make of the suggestion as it is now. */
  public SuggestionAnswer answer(
      Caller caller,
      FigureQuery query,
      @Nullable BigDecimal points,
      String comment,
      @Nullable String round) {
    walls.write(caller, query.body(), OBJECT);
    FactorSuggestion suggestion = suggest(caller, query);
    FactorSuggestion.Figure machine = suggestion.machine();
    if (machine == null) {
      throw new FactorException(
          Problem.NOTHING_SUGGESTED,
          String.valueOf(suggestion.basis().n()),
          String.valueOf(Figure.LEAST));
    }
    Score score = points == null ? machine.suggested() : RoundRegister.score(points, query.scale());
    String why = comment.strip();
    if (!score.equals(machine.suggested()) && why.isEmpty()) {
      throw new FactorException(Problem.COMMENT_NEEDED);
    }
    RoundRegister.refuseLongComment(why);
    SuggestionAnswer answer =
        new SuggestionAnswer(
            UUID.randomUUID().toString(),
            query,
            suggestion.basis().n(),
            machine.indicator(),
            machine.suggested(),
            score,
            why,
            round,
            joined(AssessedBy.rules(suggestion.basis().versions())),
            joined(AssessedBy.profiles(suggestion.basis().versions())),
            caller.account(),
            clock.instant());
    return unitOfWork.call(() -> keep(caller, answer));
  }

  private SuggestionAnswer keep(Caller caller, SuggestionAnswer answer) {
    String round = answer.round();
    if (round != null) {
      refuseAnother(rounds.open(round), answer.query());
      rounds.score(
          caller,
          round,
          new Rounds.Scoring(
              Factor.DECISION_DOCUMENTATION,
              answer.score().points(),
              answer.comment(),
              rounds.owner(round, Factor.DECISION_DOCUMENTATION),
              false));
    }
    store.keep(answer);
    walls.done(caller, "suggestion.answered", answer.query().body(), answer.id());
    return answer;
  }

  private static void refuseAnother(Round round, FigureQuery query) {
    boolean sameBody =
        round.body() == null
            ? query.body() == null
            : query.body() != null && round.body().equalsIgnoreCase(query.body());
    if (!sameBody || round.scale() != query.scale()) {
      throw new FactorException(Problem.ANOTHER_ROUND);
    }
  }

  /** Returns the answers of a body, newest first. */
  public List<SuggestionAnswer> answers(Caller caller, @Nullable String body) {
    walls.read(caller, body, OBJECT);
    return store.answers(body);
  }

  /** Returns an answer that is to be handed on. */
  public SuggestionAnswer toPublish(Caller caller, String id) {
    SuggestionAnswer answer =
        store.answer(id).orElseThrow(() -> new FactorException(Problem.UNKNOWN_ANSWER, id));
    walls.write(caller, answer.query().body(), id);
    return answer;
  }

  /** Records that an answer was handed on. */
  public void published(Caller caller, SuggestionAnswer answer) {
    walls.done(caller, "suggestion.published", answer.query().body(), answer.id());
  }

  private static String joined(List<String> list) {
    String joined = String.join(", ", list);
    return joined.length() <= LONGEST_LIST ? joined : joined.substring(0, LONGEST_LIST - 1) + "…";
  }
}
