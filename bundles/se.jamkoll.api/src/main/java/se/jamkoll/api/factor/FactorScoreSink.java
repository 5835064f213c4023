package se.jamkoll.api.factor;

import java.io.IOException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Takes the scores of factor 7 that people gave, for a steering system. Register one as a service;
 * it may come and go.
 */
@ConsumerType
public interface FactorScoreSink {

  /** Returns what it is called, such as {@code file}. */
  String id();

  /**
   * Takes a score. The same may come twice, with the same id, and must then have one effect.
   *
   * @throws IOException when it cannot be taken now; its message tells why in plain words
   */
  void take(SuggestionAnswer answer) throws IOException;
}
