package se.jamkoll.statistics.internal.round;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.factor.Factor;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorException.Problem;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.Round;
import se.jamkoll.api.factor.RoundScore;
import se.jamkoll.api.factor.RoundSummary;
import se.jamkoll.api.factor.Rounds;
import se.jamkoll.api.factor.Rounds.Scoring;
import se.jamkoll.api.factor.Score;
import se.jamkoll.api.store.FactorStore;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.statistics.internal.access.KnownBodies;
import se.jamkoll.statistics.internal.factor.FactorWalls;

/** Keeps the rounds of self-assessment. */
public final class RoundRegister {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
  private static final String OBJECT = "rounds";

  private final FactorStore store;
  private final UnitOfWork unitOfWork;
  private final FactorWalls walls;
  private final KnownBodies bodies;
  private final InstantSource clock;

  /** Creates a register. */
  public RoundRegister(
      FactorStore store,
      UnitOfWork unitOfWork,
      FactorWalls walls,
      KnownBodies bodies,
      InstantSource clock) {
    this.store = store;
    this.unitOfWork = unitOfWork;
    this.walls = walls;
    this.bodies = bodies;
    this.clock = clock;
  }

  /** Opens a round. */
  public Round open(Caller caller, @Nullable String body, LocalDate date, FactorScale scale) {
    walls.write(caller, body, OBJECT);
    if (date.isAfter(LocalDate.ofInstant(clock.instant(), SWEDEN))) {
      throw new FactorException(Problem.DAY_AHEAD, date.toString());
    }
    String named = body == null || body.isBlank() ? null : body.strip();
    bodies.refuseMistaken(caller, named);
    Round round =
        new Round(
            UUID.randomUUID().toString(),
            named,
            date,
            scale,
            Round.State.OPEN,
            caller.account(),
            clock.instant(),
            null);
    return orConflict(
        new FactorException(Problem.ROUND_EXISTS, date.toString()),
        () -> {
          store.keep(round);
          walls.done(caller, "round.opened", named, round.id());
          return round;
        });
  }

  /** Gives a factor a score. */
  public RoundScore score(Caller caller, String id, Scoring scoring) {
    walls.write(caller, null, OBJECT);
    Round round = open(id);
    if (scoring.factor() < 1 || scoring.factor() > Factor.COUNT) {
      throw new FactorException(Problem.UNKNOWN_FACTOR, String.valueOf(scoring.factor()));
    }
    String comment = scoring.comment().strip();
    refuseLongComment(comment);
    String owner = scoring.owner();
    RoundScore score =
        new RoundScore(
            id,
            scoring.factor(),
            score(scoring.points(), round.scale()),
            comment,
            owner == null || owner.isBlank() ? null : owner.strip(),
            scoring.improve(),
            caller.account(),
            clock.instant());
    return orConflict(
        new FactorException(Problem.ROUND_CLOSED, round.date().toString()),
        () -> {
          store.keep(score);
          walls.done(caller, "round.scored", round.body(), id + "/" + score.factor());
          return score;
        });
  }

  /** Closes a round. */
  public Round close(Caller caller, String id) {
    walls.write(caller, null, OBJECT);
    Round round = open(id);
    Round closed =
        new Round(
            id,
            round.body(),
            round.date(),
            round.scale(),
            Round.State.CLOSED,
            round.account(),
            round.opened(),
            clock.instant());
    return orConflict(
        new FactorException(Problem.ROUND_CLOSED, round.date().toString()),
        () -> {
          store.close(closed);
          walls.done(caller, "round.closed", round.body(), id);
          return closed;
        });
  }

  /** Returns the rounds of a body, newest first. */
  public List<Round> all(Caller caller, @Nullable String body) {
    walls.read(caller, body, OBJECT);
    return store.rounds(body);
  }

  /** Returns a round with what it comes to. */
  public RoundSummary summary(Caller caller, String id) {
    Round round = find(id);
    walls.read(caller, round.body(), OBJECT);
    Round previous =
        store.rounds(round.body()).stream()
            .filter(each -> each.date().isBefore(round.date()))
            .filter(each -> each.scale() == round.scale())
            .findFirst()
            .orElse(null);
    List<RoundScore> before = previous == null ? List.of() : store.scores(previous.id());
    return RoundSums.of(round, store.scores(id), previous, before);
  }

  /**
   * Returns a round that is open.
   *
   * @throws FactorException when it is closed, or none
   */
  public Round open(String id) {
    Round round = find(id);
    if (round.state() != Round.State.OPEN) {
      throw new FactorException(Problem.ROUND_CLOSED, round.date().toString());
    }
    return round;
  }

  /** Returns who owns a factor in a round; null when no one does. */
  public @Nullable String owner(String round, int factor) {
    return store.scores(round).stream()
        .filter(score -> score.factor() == factor)
        .findFirst()
        .map(RoundScore::owner)
        .orElse(null);
  }

  private Round find(String id) {
    return store.round(id).orElseThrow(() -> new FactorException(Problem.UNKNOWN_ROUND, id));
  }

  /**
   * Returns the score of points.
   *
   * @throws FactorException when they are not half points of the scale
   */
  public static Score score(BigDecimal points, FactorScale scale) {
    return Score.of(points)
        .filter(scale::contains)
        .orElseThrow(
            () ->
                new FactorException(
                    Problem.NOT_HALF_POINTS, points.toString(), String.valueOf(scale.top())));
  }

  /** Refuses a comment that is too long. */
  public static void refuseLongComment(String comment) {
    if (comment.length() > Rounds.LONGEST_COMMENT) {
      throw new FactorException(Problem.TEXT_TOO_LONG, String.valueOf(Rounds.LONGEST_COMMENT));
    }
  }

  private <T> T orConflict(FactorException conflict, java.util.function.Supplier<T> work) {
    try {
      return unitOfWork.call(work);
    } catch (StoreException e) {
      if (e.kind() == StoreException.Kind.CONFLICT) {
        conflict.addSuppressed(e);
        throw conflict;
      }
      throw e;
    }
  }
}
