package se.jamkoll.compliance.internal.deletion;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.DeletionDecision;
import se.jamkoll.api.compliance.DeletionDecision.Deleted;
import se.jamkoll.api.compliance.Deletions;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.compliance.internal.access.Walls;

/** Carries decisions on deletion out, and tells of them. */
public final class DeletionRegister {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
  private static final String OBJECT = "deletions";

  private final ComplianceStore store;
  private final UnitOfWork unitOfWork;
  private final Walls walls;
  private final InstantSource clock;

  /** Creates a register. */
  public DeletionRegister(
      ComplianceStore store, UnitOfWork unitOfWork, Walls walls, InstantSource clock) {
    this.store = store;
    this.unitOfWork = unitOfWork;
    this.walls = walls;
    this.clock = clock;
  }

  /** Enters a decision, and deletes what it covers: all or nothing. */
  public DeletionDecision carryOut(
      Caller caller, String body, LocalDate decided, String reference, LocalDate before) {
    walls.pass(caller, Operation.ADMINISTER, body, OBJECT);
    if (body.isBlank() || reference.isBlank()) {
      throw new ComplianceException(Problem.DECISION_INCOMPLETE);
    }
    if (reference.length() > Deletions.LONGEST_REFERENCE) {
      throw new ComplianceException(
          Problem.TEXT_TOO_LONG, String.valueOf(Deletions.LONGEST_REFERENCE));
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), SWEDEN);
    if (decided.isAfter(today) || before.isAfter(decided)) {
      throw new ComplianceException(Problem.DECISION_AHEAD, today.toString());
    }
    DeletionDecision decision =
        new DeletionDecision(
            UUID.randomUUID().toString(),
            body.strip(),
            decided,
            reference.strip(),
            before,
            caller.account(),
            clock.instant(),
            Deleted.NOTHING);
    return unitOfWork.call(
        () -> {
          DeletionDecision done =
              store.deletions().carryOut(decision, before.atStartOfDay(SWEDEN).toInstant());
          walls.done(caller, "deletion.carried.out", done.body(), done.id());
          return done;
        });
  }

  /** Returns the decisions that were carried out, newest first. */
  public List<DeletionDecision> all(Caller caller) {
    walls.pass(caller, Operation.ADMINISTER, null, OBJECT);
    return store.deletions().all();
  }
}
