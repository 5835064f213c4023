package se.jamkoll.api.factor;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;

/**
 * A round of self-assessment (självskattning).
 *
 * @param id its opaque id
 * @param body the body that assesses itself; null for the whole organisation
 * @param date the day that the assessment is for
 * @param scale the scale
 * @param state whether it is open
 * @param account the id of the account that opened it
 * @param opened when
 * @param closed when it was closed; null while it is open
 */
public record Round(
    String id,
    @Nullable String body,
    LocalDate date,
    FactorScale scale,
    State state,
    String account,
    Instant opened,
    @Nullable Instant closed) {

  /** Whether scores can be given. */
  public enum State implements Term {
    /** Scores can be given and changed. */
    OPEN,
    /** It stays as it is. */
    CLOSED
  }
}
