package se.jamkoll.api.compliance;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.assessment.Level;

/** The profiles with their history; for administrators. */
@ProviderType
public interface Profiles {

  /** Returns the newest version of each profile. */
  List<ProfileRecord> newest(Caller caller);

  /** Returns all versions of a profile, newest first. */
  List<ProfileRecord> history(Caller caller, String id);

  /**
   * Checks a profile file, and keeps it as a version of its profile.
   *
   * @param id the profile that it is to be; null for the one that the file says
   * @throws ComplianceException when it cannot be used, saying where and why, when it is another
   *     profile, or when another content has the same id and version
   */
  ProfileRecord keep(Caller caller, @Nullable String id, Path file);

  /**
   * Tells what a profile would change among the newest items, without keeping anything.
   *
   * @param id the profile that it is to be; null for the one that the file says
   * @param file the profile
   * @param items how many of the newest assessed items to try, 1–1 000
   */
  DryRun dryRun(Caller caller, @Nullable String id, Path file, int items);

  /**
   * What a profile would change.
   *
   * @param tried how many versions were read
   * @param gone how many were not there any more, or could not be opened
   * @param changed those that would get another result
   */
  record DryRun(int tried, int gone, List<Changed> changed) {

    /** Copies the list. */
    public DryRun {
      changed = List.copyOf(changed);
    }
  }

  /**
   * A version that would get another result.
   *
   * @param version the version
   * @param before its level so far; null when it had none
   * @param after its level by the profile; null when it would have none
   * @param missingBefore ids of rules whose findings asked for a completion
   * @param missingAfter ids of rules whose findings would
   */
  record Changed(
      VersionKey version,
      @Nullable Level before,
      @Nullable Level after,
      List<String> missingBefore,
      List<String> missingAfter) {

    /** Copies the lists. */
    public Changed {
      missingBefore = List.copyOf(missingBefore);
      missingAfter = List.copyOf(missingAfter);
    }
  }
}
