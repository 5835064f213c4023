package se.jamkoll.api.factor;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.access.Caller;

/** Benchmarking between organisations, by files that they give each other. For strategists. */
@ProviderType
public interface Benchmarks {

  /** The greatest length of a label, in UTF-16 code units. */
  int LONGEST_LABEL = 100;

  /** The largest file that is taken in, in UTF-16 code units. */
  int LONGEST_FILE = 100_000;

  /**
   * Makes the own aggregate of a period.
   *
   * @param query the period and the scale; of the whole organisation
   */
  Benchmark own(Caller caller, FigureQuery query);

  /** Writes an aggregate as JSON by the published schema. */
  String write(Benchmark benchmark);

  /** Returns the published JSON schema of the files. */
  String schema();

  /**
   * Takes in the aggregate of another organisation.
   *
   * @param label what to call it, over one that is called so already
   * @throws FactorException when it is of another schema, or not a benchmark, saying where
   */
  BenchmarkRecord take(Caller caller, String label, String json);

  /** Returns those that were taken in, by label. */
  List<BenchmarkRecord> all(Caller caller);

  /** Puts the own aggregate beside those that were taken in. */
  BenchmarkComparison compare(Caller caller, FigureQuery query);

  /** Removes one that was taken in. */
  void remove(Caller caller, String id);
}
