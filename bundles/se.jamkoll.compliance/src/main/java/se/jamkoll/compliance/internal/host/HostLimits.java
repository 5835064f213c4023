package se.jamkoll.compliance.internal.host;

import java.time.Duration;

/**
 * How patient we are with a host.
 *
 * @param answer how long it may take to answer a question, or to give the next of a document
 * @param document how long all of a document may take to come
 * @param questionsAtOnce how many questions it is asked at a time
 */
public record HostLimits(Duration answer, Duration document, int questionsAtOnce) {

  static HostLimits of(HostSettings settings) {
    return new HostLimits(
        Duration.ofSeconds(settings.answerSeconds()),
        Duration.ofSeconds(settings.documentSeconds()),
        settings.questionsAtOnce());
  }
}
