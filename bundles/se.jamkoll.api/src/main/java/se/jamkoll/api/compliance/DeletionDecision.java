package se.jamkoll.api.compliance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision on deletion (gallringsbeslut): what is kept of a body's older work goes. Without one,
 * nothing is deleted.
 *
 * @param id its opaque id
 * @param body the body that decided, and whose work it is
 * @param decided the day of the decision
 * @param reference what the decision is called, such as {@code KN 2026/12 § 8}
 * @param before the first day that is kept: what is older is deleted
 * @param account the id of the account that entered it
 * @param entered when it was entered
 * @param deleted how much it deleted
 */
public record DeletionDecision(
    String id,
    String body,
    LocalDate decided,
    String reference,
    LocalDate before,
    String account,
    Instant entered,
    Deleted deleted) {

  /** Returns the same decision with what it deleted. */
  public DeletionDecision with(Deleted counts) {
    return new DeletionDecision(id, body, decided, reference, before, account, entered, counts);
  }

  /**
   * How much was deleted.
   *
   * @param assessments assessments of versions, with their findings
   * @param checks checks of meetings, with their items
   * @param actions closed actions; open ones stay
   * @param manual people's own assessments of items
   * @param rounds closed rounds of self-assessment, with their scores
   * @param answers what people made of suggested scores
   * @param improvements what was done so that letters get better
   */
  public record Deleted(
      long assessments,
      long checks,
      long actions,
      long manual,
      long rounds,
      long answers,
      long improvements) {

    /** Nothing. */
    public static final Deleted NOTHING = new Deleted(0, 0, 0, 0, 0, 0, 0);
  }
}
