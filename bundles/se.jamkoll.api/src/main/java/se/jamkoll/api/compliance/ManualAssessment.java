package se.jamkoll.api.compliance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Level;

/**
 * A person's assessment of an agenda item (manuell bedömning). It lapses with the item's next
 * version.
 *
 * @param id its opaque id
 * @param host the id of the host
 * @param item the key of the item
 * @param body the body whose item it is
 * @param version the letter that was read; null when there was none
 * @param level the level that was set; null for an item that was exempted
 * @param reason why, in the person's own words
 * @param account the id of the account that made it
 * @param made when
 * @param lapsed when it lapsed; null while it is valid
 */
public record ManualAssessment(
    String id,
    String host,
    String item,
    String body,
    @Nullable VersionKey version,
    @Nullable Level level,
    String reason,
    String account,
    Instant made,
    @Nullable Instant lapsed) {

  /** Tells whether it exempts the item. */
  public boolean exempts() {
    return level == null;
  }
}
