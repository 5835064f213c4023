package se.jamkoll.statistics;

import static se.jamkoll.statistics.internal.factor.FactorStorage.using;

import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.factor.Benchmark;
import se.jamkoll.api.factor.BenchmarkComparison;
import se.jamkoll.api.factor.BenchmarkRecord;
import se.jamkoll.api.factor.Benchmarks;
import se.jamkoll.api.factor.FigureQuery;
import se.jamkoll.api.statistics.Statistics;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.FactorStore;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.statistics.internal.benchmark.BenchmarkDesk;
import se.jamkoll.statistics.internal.benchmark.BenchmarkJson;
import se.jamkoll.statistics.internal.factor.FactorWalls;

/** Benchmarking by files that organisations give each other. */
@Component
public final class GivenBenchmarks implements Benchmarks {

  private final BenchmarkDesk desk;

  /** Creates the service. */
  @Activate
  public GivenBenchmarks(
      @Reference Statistics statistics,
      @Reference FactorStore store,
      @Reference ComplianceStore compliance,
      @Reference UnitOfWork unitOfWork) {
    Clock clock = Clock.systemUTC();
    FactorWalls walls = new FactorWalls(compliance.audit(), clock);
    this.desk = new BenchmarkDesk(statistics, store, unitOfWork, walls, clock);
  }

  @Override
  public Benchmark own(Caller caller, FigureQuery query) {
    return using(() -> desk.own(caller, query));
  }

  @Override
  public String write(Benchmark benchmark) {
    return BenchmarkJson.write(benchmark);
  }

  @Override
  public String schema() {
    return BenchmarkJson.schema();
  }

  @Override
  public BenchmarkRecord take(Caller caller, String label, String json) {
    return using(() -> desk.take(caller, label, json));
  }

  @Override
  public List<BenchmarkRecord> all(Caller caller) {
    return using(() -> desk.all(caller));
  }

  @Override
  public BenchmarkComparison compare(Caller caller, FigureQuery query) {
    return using(() -> desk.compare(caller, query));
  }

  @Override
  public void remove(Caller caller, String id) {
    boolean unused =
        using(
            () -> {
              desk.remove(caller, id);
              return true;
            });
  }
}
