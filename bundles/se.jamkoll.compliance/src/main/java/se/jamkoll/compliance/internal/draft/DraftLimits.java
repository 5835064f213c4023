package se.jamkoll.compliance.internal.draft;

import java.time.Duration;

/**
 * How much is given to checks of drafts.
 *
 * @param atOnce how many documents are checked at a time, at least 1; others wait
 * @param one how long someone waits for one document or file
 * @param list how long someone waits for a list of drafts
 * @param longestList how many drafts of a list are checked; the others are only listed
 */
public record DraftLimits(int atOnce, Duration one, Duration list, int longestList) {

  /** Two at a time, half a minute for one, a quarter for a list. */
  public static final DraftLimits USUAL =
      new DraftLimits(2, Duration.ofSeconds(30), Duration.ofSeconds(15), 100);
}
