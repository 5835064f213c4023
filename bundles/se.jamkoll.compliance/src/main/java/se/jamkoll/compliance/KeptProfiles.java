package se.jamkoll.compliance;

import static se.jamkoll.compliance.internal.access.Storage.using;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.api.compliance.ProfileRecord;
import se.jamkoll.api.compliance.Profiles;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.compliance.internal.access.Walls;
import se.jamkoll.compliance.internal.host.AttachedHosts;
import se.jamkoll.compliance.internal.lookup.HostLookup;
import se.jamkoll.compliance.internal.profile.ProfileAdministration;
import se.jamkoll.compliance.internal.profile.ProfileHistory;

/** Keeps the versions of profiles in the store. */
@Component
public final class KeptProfiles implements Profiles {

  private final ProfileAdministration administration;

  /** Creates the service. */
  @Activate
  public KeptProfiles(
      @Reference ProfileSource source,
      @Reference AttachedHosts hosts,
      @Reference DocumentReader reader,
      @Reference Assessor assessor,
      @Reference ComplianceStore store,
      @Reference UnitOfWork unitOfWork) {
    Clock clock = Clock.systemUTC();
    this.administration =
        new ProfileAdministration(
            source,
            new ProfileHistory(store.profiles(), clock),
            new HostLookup(hosts::get),
            reader,
            assessor,
            store,
            unitOfWork,
            new Walls(store.audit(), clock));
  }

  @Override
  public List<ProfileRecord> newest(Caller caller) {
    return using(() -> administration.newest(caller));
  }

  @Override
  public List<ProfileRecord> history(Caller caller, String id) {
    return using(() -> administration.history(caller, id));
  }

  @Override
  public ProfileRecord keep(Caller caller, @Nullable String id, Path file) {
    return using(() -> administration.keep(caller, id, file));
  }

  @Override
  public DryRun dryRun(Caller caller, @Nullable String id, Path file, int items) {
    return using(() -> administration.dryRun(caller, id, file, items));
  }
}
