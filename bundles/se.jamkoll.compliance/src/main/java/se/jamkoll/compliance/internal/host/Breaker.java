package se.jamkoll.compliance.internal.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.compliance.HostStatus.State;

/**
 * Keeps from asking a host that is down: after some failures in a row it is left alone, longer and
 * longer, and then asked one question to see.
 */
final class Breaker {

  /** So many failures in a row make a host down. */
  static final int PATIENCE = 3;

  private static final Duration FIRST_REST = Duration.ofSeconds(5);
  private static final Duration LONGEST_REST = Duration.ofMinutes(5);
  private static final int MOST_DOUBLINGS = 10;

  private final Clock clock;
  private int failures;
  private boolean trying;
  private Instant rested = Instant.MIN;
  private @Nullable Instant answered;
  private @Nullable String problem;

  Breaker(Clock clock) {
    this.clock = clock;
  }

  /**
   * Asks to put a question.
   *
   * @throws NoAnswerException while the host is left alone
   */
  synchronized void enter() throws NoAnswerException {
    if (failures < PATIENCE) {
      return;
    }
    if (trying || clock.instant().isBefore(rested)) {
      throw NoAnswerException.unasked(
          "The host is down, and is asked again at "
              + rested.truncatedTo(ChronoUnit.SECONDS)
              + ". Last it said: "
              + problem);
    }
    trying = true;
  }

  /** Tells that a question was answered. */
  synchronized void answered() {
    failures = 0;
    trying = false;
    problem = null;
    answered = clock.instant();
  }

  /** Tells that a question was not answered. */
  synchronized void failed(String why) {
    problem = why;
    boolean stragglers = failures >= PATIENCE && !trying;
    if (stragglers) {
      return;
    }
    trying = false;
    failures++;
    if (failures >= PATIENCE) {
      rested = clock.instant().plus(rest(failures - PATIENCE));
    }
  }

  /** Tells that a question was not put after all. */
  synchronized void left() {
    trying = false;
  }

  synchronized State state() {
    if (failures == 0) {
      return State.UP;
    }
    return failures < PATIENCE ? State.FAILING : State.DOWN;
  }

  /** Returns when the host may be asked again; a time that has passed when it may be now. */
  synchronized Instant rested() {
    return rested;
  }

  synchronized @Nullable Instant lastAnswer() {
    return answered;
  }

  synchronized @Nullable String problem() {
    return problem;
  }

  private static Duration rest(int times) {
    Duration rest = FIRST_REST.multipliedBy(1L << Math.min(times, MOST_DOUBLINGS));
    return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
  }
}
