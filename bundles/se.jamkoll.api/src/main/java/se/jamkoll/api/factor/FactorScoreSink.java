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
   * Takes a score, or fails soon: the person who hands it on waits, and can do it again. The same
   * may come twice, with the same id, and must then have one effect.
   *
   * @throws ScoreSinkException when it cannot be taken, saying why
   * @throws IOException when it cannot be taken; its message tells why in plain words
   */
  void take(SuggestionAnswer answer) throws IOException;
}
