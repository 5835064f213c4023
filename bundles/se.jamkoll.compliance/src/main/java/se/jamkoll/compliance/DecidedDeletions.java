package se.jamkoll.compliance;

import static se.jamkoll.compliance.internal.access.Storage.using;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.compliance.DeletionDecision;
import se.jamkoll.api.compliance.Deletions;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.compliance.internal.access.Walls;
import se.jamkoll.compliance.internal.deletion.DeletionRegister;

/** Deletes from the store what a body has decided on, and nothing else. */
@Component
public final class DecidedDeletions implements Deletions {

  private final DeletionRegister register;

  /** Creates the service. */
  @Activate
  public DecidedDeletions(@Reference ComplianceStore store, @Reference UnitOfWork unitOfWork) {
    Clock clock = Clock.systemUTC();
    this.register = new DeletionRegister(store, unitOfWork, new Walls(store.audit(), clock), clock);
  }

  @Override
  public DeletionDecision carryOut(
      Caller caller, String body, LocalDate decided, String reference, LocalDate before) {
    return using(() -> register.carryOut(caller, body, decided, reference, before));
  }

  @Override
  public List<DeletionDecision> all(Caller caller) {
    return using(() -> register.all(caller));
  }
}
