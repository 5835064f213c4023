package se.jamkoll.statistics;

import static se.jamkoll.statistics.internal.factor.FactorStorage.using;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.factor.FactorScoreSink;
import se.jamkoll.api.factor.FactorSuggestion;
import se.jamkoll.api.factor.FigureQuery;
import se.jamkoll.api.factor.SuggestionAnswer;
import se.jamkoll.api.factor.Suggestions;
import se.jamkoll.api.statistics.Statistics;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.FactorStore;
import se.jamkoll.api.store.StatisticsQueries;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.statistics.internal.access.KnownBodies;
import se.jamkoll.statistics.internal.factor.FactorWalls;
import se.jamkoll.statistics.internal.round.RoundRegister;
import se.jamkoll.statistics.internal.sink.ScoreSinks;
import se.jamkoll.statistics.internal.suggestion.SuggestionDesk;

/** Suggests the score of factor 7, keeps what people make of it, and hands it on. */
@Component
public final class SuggestedScores implements Suggestions {

  private final SuggestionDesk desk;
  private final Set<FactorScoreSink> sinks = ConcurrentHashMap.newKeySet();

  /** Creates the service. */
  @Activate
  public SuggestedScores(
      @Reference Statistics statistics,
      @Reference FactorStore store,
      @Reference ComplianceStore compliance,
      @Reference UnitOfWork unitOfWork,
      @Reference StatisticsQueries queries) {
    Clock clock = Clock.systemUTC();
    FactorWalls walls = new FactorWalls(compliance.audit(), clock);
    RoundRegister rounds =
        new RoundRegister(store, unitOfWork, walls, new KnownBodies(queries::bodies), clock);
    this.desk = new SuggestionDesk(statistics, store, unitOfWork, rounds, walls, clock);
  }

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  void addSink(FactorScoreSink sink) {
    sinks.add(sink);
  }

  void removeSink(FactorScoreSink sink) {
    sinks.remove(sink);
  }

  @Override
  public FactorSuggestion suggest(Caller caller, FigureQuery query) {
    return using(() -> desk.suggest(caller, query));
  }

  @Override
  public SuggestionAnswer answer(
      Caller caller,
      FigureQuery query,
      @Nullable BigDecimal points,
      String comment,
      @Nullable String round) {
    return using(() -> desk.answer(caller, query, points, comment, round));
  }

  @Override
  public List<SuggestionAnswer> answers(Caller caller, @Nullable String body) {
    return using(() -> desk.answers(caller, body));
  }

  @Override
  public List<Delivery> publish(Caller caller, String id) {
    SuggestionAnswer answer = using(() -> desk.toPublish(caller, id));
    List<Delivery> deliveries = ScoreSinks.hand(answer, sinks);
    return using(
        () -> {
          desk.published(caller, answer);
          return deliveries;
        });
  }
}
