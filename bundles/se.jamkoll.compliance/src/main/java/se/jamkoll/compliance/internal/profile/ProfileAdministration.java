package se.jamkoll.compliance.internal.profile;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.ProfileProblem;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.ProfileRecord;
import se.jamkoll.api.compliance.Profiles.DryRun;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.compliance.internal.access.Walls;
import se.jamkoll.compliance.internal.lookup.HostLookup;

/** What administrators do with profiles. */
public final class ProfileAdministration {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final int MOST_ITEMS = 1_000;

  private final ProfileSource source;
  private final ProfileHistory history;
  private final DryRunner dryRunner;
  private final UnitOfWork unitOfWork;
  private final Walls walls;

  /** Creates the administration of the profiles of a store. */
  public ProfileAdministration(
      ProfileSource source,
      ProfileHistory history,
      HostLookup hosts,
      DocumentReader reader,
      Assessor assessor,
      ComplianceStore store,
      UnitOfWork unitOfWork,
      Walls walls) {
    this.source = source;
    this.history = history;
    this.dryRunner = new DryRunner(hosts, reader, assessor, store.assessments());
    this.unitOfWork = unitOfWork;
    this.walls = walls;
  }

  /** Returns the newest version of each profile, the one in force today among them. */
  public List<ProfileRecord> newest(Caller caller) {
    walls.pass(caller, Operation.ADMINISTER, null, "profiles");
    unitOfWork.run(() -> history.used(source.defaultProfile()));
    return history.newest();
  }

  /** Returns all versions of a profile, newest first. */
  public List<ProfileRecord> history(Caller caller, String id) {
    walls.pass(caller, Operation.ADMINISTER, null, id);
    List<ProfileRecord> versions = history.versions(id);
    if (versions.isEmpty()) {
      throw new ComplianceException(Problem.UNKNOWN_PROFILE, id);
    }
    return versions;
  }

  /** Checks a file, and keeps it as a version of its profile, which is the one of the id if any. */
  public ProfileRecord keep(Caller caller, @Nullable String id, Path file) {
    walls.pass(caller, Operation.ADMINISTER, null, "profile");
    Profile profile = read(id, file);
    try {
      return unitOfWork.call(
          () -> {
            ProfileRecord kept = history.keep(profile, caller.account());
            walls.done(caller, "profile.kept", null, kept.id() + " " + kept.version());
            return kept;
          });
    } catch (StoreException e) {
      if (e.kind() == StoreException.Kind.CONFLICT) {
        throw new ComplianceException(
            Problem.PROFILE_LABEL_TAKEN, e, profile.id(), profile.version());
      }
      throw e;
    }
  }

  /** Tells what a profile would change among the newest items. */
  public DryRun dryRun(Caller caller, @Nullable String id, Path file, int items) {
    walls.pass(caller, Operation.ADMINISTER, null, "profile");
    if (items < 1 || items > MOST_ITEMS) {
      throw new IllegalArgumentException("1–" + MOST_ITEMS + " items, not " + items);
    }
    return dryRunner.run(read(id, file), items);
  }

  private Profile read(@Nullable String id, Path file) {
    Profile profile = read(file);
    if (id != null && !id.equals(profile.id())) {
      throw new ComplianceException(Problem.OTHER_PROFILE, profile.id(), id);
    }
    return profile;
  }

  private Profile read(Path file) {
    try {
      return source.read(file);
    } catch (InvalidProfileException e) {
      throw new ComplianceException(
          Problem.INVALID_PROFILE,
          e,
          e.problems().stream()
              .map(ProfileAdministration::said)
              .collect(Collectors.joining(" – ")));
    }
  }

  private static String said(ProfileProblem problem) {
    return problem.message(SWEDISH);
  }
}
