package se.jamkoll.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.api.document.DecisionDocument;

/** Assessing a pile of letters of about as many words as a long one has, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AssessingBenchmark {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private final Assessor assessor = ServiceLoader.load(Assessor.class).findFirst().orElseThrow();
  private final Profile profile =
      ServiceLoader.load(ProfileSource.class).findFirst().orElseThrow().defaultProfile();
  private final List<List<DecisionDocument>> piles = Letters.piles();
  private int turn;

  @Benchmark
  public void assess(Blackhole hole) {
    turn = (turn + 1) % piles.size();
    for (DecisionDocument document : piles.get(turn)) {
      hole.consume(
          assessor.assess(
              new AssessmentRequest("letter", document, profile, Moment.MEETING, SWEDISH)));
    }
  }
}
