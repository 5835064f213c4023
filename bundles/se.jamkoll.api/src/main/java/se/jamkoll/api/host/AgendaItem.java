package se.jamkoll.api.host;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;

/**
 * An item (ärende) on the agenda of a meeting.
 *
 * @param key its key: the item at this meeting
 * @param matter the key of what is to be decided, the same in committee, board and council and at
 *     every meeting that it is postponed to; it is counted once. Usually the key of the case
 * @param order its place on the agenda, from 1
 * @param number what people call it, such as {@code § 12} or {@code 3}; null before it has a number
 * @param title its title; shown to those who may read the agenda, and never stored
 * @param type the type of the item in the host's words, such as {@code beslutsärende} or {@code
 *     anmälan av delegationsbeslut}; null when the host does not say
 * @param stage what the body does with it
 * @param outcome what became of it; null before the meeting, or when the host does not say
 * @param late whether it came after the summons went out
 * @param facts where it belongs
 * @param documents its documents in the versions that go to the meeting, letters first
 */
public record AgendaItem(
    String key,
    String matter,
    int order,
    @Nullable String number,
    String title,
    @Nullable String type,
    Stage stage,
    @Nullable Outcome outcome,
    boolean late,
    CaseFacts facts,
    List<HostDocument> documents) {

  /** Copies the documents. */
  public AgendaItem {
    documents = List.copyOf(documents);
  }

  /** What a body does with an item. */
  public enum Stage implements Term {
    /** Prepares it for another body, which decides. */
    PREPARES,
    /** Decides it. */
    DECIDES,
    /** Is only told of something. */
    INFORMED
  }

  /** What became of an item at a meeting. */
  public enum Outcome implements Term {
    /** It was decided, or in a preparing body sent on. */
    DECIDED,
    /** It was put off to a later meeting (bordlagt); it counts when it is decided. */
    POSTPONED,
    /** It was sent back to be completed (återremiss). */
    REFERRED_BACK,
    /** It was withdrawn (utgick). */
    WITHDRAWN
  }
}
