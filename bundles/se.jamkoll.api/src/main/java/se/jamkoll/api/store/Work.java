package se.jamkoll.api.store;

import java.time.Instant;

/**
 * A piece of work to do once, now or later, whatever stops in between.
 *
 * @param kind what kind of work it is, as its {@link WorkHandler} names it
 * @param key what tells it from others of its kind, 1–250 characters: work with the same kind and
 *     key that waits already is not added again
 * @param payload what the handler needs to know; no text of a document
 * @param due when to do it, at the earliest
 * @param priority what comes first among what is due: a greater number
 */
public record Work(String kind, String key, String payload, Instant due, int priority) {

  /** The priority of what someone waits for. */
  public static final int URGENT = 20;

  /** The priority of everyday work. */
  public static final int NORMAL = 10;

  /** The priority of what may take days, such as assessing all that there is once more. */
  public static final int BACKGROUND = 0;
}
