package se.jamkoll.api.compliance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;
import se.jamkoll.api.assessment.Level;

/**
 * Something done because of what an item lacks.
 *
 * @param id its opaque id
 * @param host the id of the host
 * @param meeting the key of the meeting
 * @param item the key of the item
 * @param body the body whose meeting it is
 * @param version the letter that it is about; null when there was none
 * @param level the item's level then; null when it had none
 * @param kind what was done
 * @param paragraph the paragraph of the minutes, such as {@code § 12}; null before there is one
 * @param text the wording, or the reason, in the person's own words
 * @param due when it is to be done; null when no day is set
 * @param account the id of the account that made it
 * @param made when
 * @param newVersion the newest later version of the letter that was assessed; null before there is
 *     one
 * @param newLevel the level of that version; null when it has none
 * @param outcome what came of it; null while it is open
 * @param closed when it was closed; null while it is open
 */
public record Action(
    String id,
    String host,
    String meeting,
    String item,
    String body,
    @Nullable VersionKey version,
    @Nullable Level level,
    Kind kind,
    @Nullable String paragraph,
    String text,
    @Nullable LocalDate due,
    String account,
    Instant made,
    @Nullable VersionKey newVersion,
    @Nullable Level newLevel,
    @Nullable Outcome outcome,
    @Nullable Instant closed) {

  /** What was done. */
  public enum Kind implements Term {
    /** The official is asked to complete the letter before dispatch (begäran om komplettering). */
    COMPLETION,
    /** The body sent the item back (återremiss); recorded with its paragraph. */
    REFERRAL_BACK,
    /** A note for the minutes (protokollsanteckning). */
    MINUTES_NOTE,
    /** The body gave the administration a task with a date (uppdrag). */
    ASSIGNMENT
  }

  /** What came of it. */
  public enum Outcome implements Term {
    /** The letter was completed, or the task done. */
    COMPLETED,
    /** The item, or the request, was withdrawn (utgick). */
    WITHDRAWN,
    /** The item was put off (bordlagt). */
    POSTPONED,
    /** The item was sent back (återremiss). */
    REFERRED_BACK,
    /** The item was decided as it was. */
    DECIDED_ANYWAY
  }
}
