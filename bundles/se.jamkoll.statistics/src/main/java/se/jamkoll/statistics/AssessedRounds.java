package se.jamkoll.statistics;

import static se.jamkoll.statistics.internal.factor.FactorStorage.using;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.Round;
import se.jamkoll.api.factor.RoundScore;
import se.jamkoll.api.factor.RoundSummary;
import se.jamkoll.api.factor.Rounds;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.FactorStore;
import se.jamkoll.api.store.StatisticsQueries;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.statistics.internal.access.KnownBodies;
import se.jamkoll.statistics.internal.factor.FactorWalls;
import se.jamkoll.statistics.internal.round.RoundRegister;

/** Keeps the rounds of self-assessment in the store. */
@Component
public final class AssessedRounds implements Rounds {

  private final RoundRegister register;

  /** Creates the service. */
  @Activate
  public AssessedRounds(
      @Reference FactorStore store,
      @Reference ComplianceStore compliance,
      @Reference UnitOfWork unitOfWork,
      @Reference StatisticsQueries queries) {
    Clock clock = Clock.systemUTC();
    this.register =
        new RoundRegister(
            store,
            unitOfWork,
            new FactorWalls(compliance.audit(), clock),
            new KnownBodies(queries::bodies),
            clock);
  }

  @Override
  public Round open(Caller caller, @Nullable String body, LocalDate date, FactorScale scale) {
    return using(() -> register.open(caller, body, date, scale));
  }

  @Override
  public RoundScore score(Caller caller, String round, Scoring scoring) {
    return using(() -> register.score(caller, round, scoring));
  }

  @Override
  public Round close(Caller caller, String round) {
    return using(() -> register.close(caller, round));
  }

  @Override
  public List<Round> all(Caller caller, @Nullable String body) {
    return using(() -> register.all(caller, body));
  }

  @Override
  public RoundSummary summary(Caller caller, String round) {
    return using(() -> register.summary(caller, round));
  }
}
