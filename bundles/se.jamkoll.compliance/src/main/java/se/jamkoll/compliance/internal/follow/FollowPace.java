package se.jamkoll.compliance.internal.follow;

import java.time.Duration;

/**
 * How hosts are followed.
 *
 * @param every how often the changes of a host are looked at when it gives no hints
 * @param checkAfter how long a meeting is left in peace after a change before it is checked
 */
public record FollowPace(Duration every, Duration checkAfter) {

  static FollowPace of(FollowSettings settings) {
    return new FollowPace(
        Duration.ofSeconds(settings.everySeconds()),
        Duration.ofSeconds(settings.checkAfterSeconds()));
  }
}
