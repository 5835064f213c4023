package se.jamkoll.api.statistics;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;

/**
 * Something that was done so that letters get better (in the cycle plan–do–study–act), marked on
 * trends.
 *
 * @param id its opaque id
 * @param body the body that did it; null for the whole organisation
 * @param on the day it was done
 * @param what what it was, in the person's own words; it names no one
 * @param stage how far along the chain of results it is
 * @param account the id of the account that entered it
 * @param made when it was entered
 */
public record Improvement(
    String id,
    @Nullable String body,
    LocalDate on,
    String what,
    Stage stage,
    String account,
    Instant made) {

  /** The chain of results that SKR's model regions tell improvements by. */
  public enum Stage implements Term {
    /** Aktivitet. */
    ACTIVITY,
    /** Ny eller ändrad produkt. */
    PRODUCT,
    /** Nytt arbetssätt. */
    METHOD,
    /** Nytt eller förändrat utfall. */
    OUTCOME,
    /** Samhällseffekt. */
    SOCIETY
  }
}
