package se.jamkoll.statistics;

import static se.jamkoll.statistics.internal.access.Storage.using;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.statistics.Improvement;
import se.jamkoll.api.statistics.Improvements;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.statistics.StatisticsException;
import se.jamkoll.api.statistics.StatisticsException.Problem;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.ImprovementStore;
import se.jamkoll.api.store.StatisticsQueries;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.statistics.internal.access.KnownBodies;
import se.jamkoll.statistics.internal.access.Walls;

/** Keeps what people enter of their improvements, and records who did. */
@Component
public final class EnteredImprovements implements Improvements {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private final ImprovementStore improvements;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;
  private final Walls walls;
  private final KnownBodies bodies;

  /** Creates the service. */
  @Activate
  public EnteredImprovements(
      @Reference ImprovementStore improvements,
      @Reference ComplianceStore store,
      @Reference UnitOfWork unitOfWork,
      @Reference StatisticsQueries queries) {
    this(improvements, store, unitOfWork, queries, InstantSource.system());
  }

  EnteredImprovements(
      ImprovementStore improvements,
      ComplianceStore store,
      UnitOfWork unitOfWork,
      StatisticsQueries queries,
      InstantSource clock) {
    this.improvements = improvements;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
    this.walls = new Walls(store.audit(), clock);
    this.bodies = new KnownBodies(queries::bodies);
  }

  @Override
  public Improvement enter(
      Caller caller, @Nullable String body, LocalDate on, String what, Improvement.Stage stage) {
    return using(
        () -> {
          String named = body == null || body.isBlank() ? null : body.strip();
          walls.passToChange(caller, named);
          bodies.refuseMistaken(caller, named);
          String text = what.strip();
          if (text.isEmpty()) {
            throw new StatisticsException(Problem.TEXT_NEEDED);
          }
          if (text.length() > LONGEST_TEXT) {
            throw new StatisticsException(Problem.TEXT_TOO_LONG, String.valueOf(LONGEST_TEXT));
          }
          LocalDate today = LocalDate.ofInstant(clock.instant(), SWEDEN);
          if (on.isAfter(today)) {
            throw new StatisticsException(Problem.DAY_AHEAD, on.toString(), today.toString());
          }
          Improvement improvement =
              new Improvement(
                  UUID.randomUUID().toString(),
                  named,
                  on,
                  text,
                  stage,
                  caller.account(),
                  clock.instant());
          unitOfWork.run(
              () -> {
                improvements.keep(improvement);
                walls.done(caller, "improvement.entered", named, improvement.id());
              });
          return improvement;
        });
  }

  @Override
  public void remove(Caller caller, String id) {
    using(
        () -> {
          Improvement improvement =
              improvements
                  .find(id)
                  .orElseThrow(() -> new StatisticsException(Problem.UNKNOWN_IMPROVEMENT, id));
          walls.passToChange(caller, improvement.body());
          unitOfWork.run(
              () -> {
                improvements.remove(id);
                walls.done(caller, "improvement.removed", improvement.body(), id);
              });
          return true;
        });
  }

  @Override
  public List<Improvement> find(Caller caller, Period period) {
    return using(
        () -> {
          walls.pass(caller, null);
          return improvements.find(period).stream()
              .filter(each -> walls.maySee(caller, each.body()))
              .toList();
        });
  }
}
