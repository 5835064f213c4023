package se.jamkoll.compliance;

import static se.jamkoll.compliance.internal.access.Storage.run;
import static se.jamkoll.compliance.internal.access.Storage.using;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.ManualAssessment;
import se.jamkoll.api.compliance.ManualAssessments;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.compliance.internal.access.Walls;
import se.jamkoll.compliance.internal.host.AttachedHosts;
import se.jamkoll.compliance.internal.lookup.HostLookup;
import se.jamkoll.compliance.internal.manual.ManualRegister;

/** Keeps people's own assessments in the store, each with its reason. */
@Component
public final class ReasonedManualAssessments implements ManualAssessments {

  private final ManualRegister register;

  /** Creates the service. */
  @Activate
  public ReasonedManualAssessments(
      @Reference AttachedHosts hosts,
      @Reference ComplianceStore store,
      @Reference UnitOfWork unitOfWork) {
    Clock clock = Clock.systemUTC();
    this.register =
        new ManualRegister(
            new HostLookup(hosts::get), store, unitOfWork, new Walls(store.audit(), clock), clock);
  }

  @Override
  public ManualAssessment set(
      Caller caller,
      String host,
      String meeting,
      String item,
      @Nullable Level level,
      String reason) {
    return using(() -> register.set(caller, host, meeting, item, level, reason));
  }

  @Override
  public void takeBack(Caller caller, String host, String meeting, String item) {
    run(() -> register.takeBack(caller, host, meeting, item));
  }

  @Override
  public List<ManualAssessment> history(Caller caller, String host, String meeting, String item) {
    return using(() -> register.history(caller, host, meeting, item));
  }
}
