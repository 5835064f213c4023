package se.jamkoll.security.internal.session;

import java.time.Duration;

/**
 * How long sessions last.
 *
 * @param idle how long without use
 * @param absolute how long at the most
 */
public record SessionTimes(Duration idle, Duration absolute) {}
