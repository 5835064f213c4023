package se.jamkoll.compliance.internal.profile;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.ProfileVersion;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.ProfileRecord;
import se.jamkoll.api.store.ProfileStore;

/**
 * Keeps every version of a profile that is used, so that each result can be explained by what it
 * was assessed by. A version is never changed.
 *
 * <p>A profile that extends others changes when they do, under its own old label. It is then kept
 * under its version with the first digits of its hash, such as {@code 2026.1/3fa9c2d1}; results
 * name the hash.
 */
public final class ProfileHistory {

  private static final String EXTENDS = "\n--- # extends ";
  private static final int HASH_DIGITS = 8;

  private final ProfileStore profiles;
  private final InstantSource clock;
  private final Set<ProfileVersion> known = ConcurrentHashMap.newKeySet();

  /** Creates a history in a store. */
  public ProfileHistory(ProfileStore profiles, InstantSource clock) {
    this.profiles = profiles;
    this.clock = clock;
  }

  /**
   * Keeps the version of a profile that something is assessed by, unless it is there; whatever its
   * label, since a result names it.
   */
  public void used(Profile profile) {
    if (known.contains(profile.profileVersion())) {
      return;
    }
    if (find(profile).isPresent()) {
      known.add(profile.profileVersion());
    } else {
      // Known from the next time on: what is kept now may be undone yet.
      keepNew(profile, null);
    }
  }

  /**
   * Keeps a version of a profile, unless it is there.
   *
   * @param account the id of the account that brought it
   * @return the version as it is kept
   * @throws ComplianceException when another content has the same id and version
   */
  ProfileRecord keep(Profile profile, String account) {
    return find(profile)
        .orElseGet(
            () -> {
              refuseChangedContent(profile);
              return keepNew(profile, account);
            });
  }

  /** Returns the version that a result names by its hash. */
  private Optional<ProfileRecord> find(Profile profile) {
    return profiles.history(profile.id()).stream()
        .filter(record -> record.hash().equals(profile.hash()))
        .findFirst();
  }

  private void refuseChangedContent(Profile profile) {
    boolean changed =
        profiles
            .find(profile.id(), profile.version())
            .filter(record -> !own(record.content()).equals(own(profile.content())))
            .isPresent();
    if (changed) {
      throw new ComplianceException(Problem.PROFILE_LABEL_TAKEN, profile.id(), profile.version());
    }
  }

  private ProfileRecord keepNew(Profile profile, @Nullable String account) {
    boolean taken = profiles.find(profile.id(), profile.version()).isPresent();
    String version =
        taken
            ? profile.version() + "/" + profile.hash().substring(0, HASH_DIGITS)
            : profile.version();
    ProfileRecord record =
        new ProfileRecord(
            profile.id(), version, profile.hash(), profile.content(), clock.instant(), account);
    profiles.keep(record);
    return record;
  }

  /** Returns what the profile's own file says, without what it extends. */
  private static String own(String content) {
    int end = content.indexOf(EXTENDS);
    return end < 0 ? content : content.substring(0, end);
  }

  /** Returns the newest version of each profile. */
  List<ProfileRecord> newest() {
    return profiles.newest();
  }

  /** Returns all versions of a profile, newest first. */
  List<ProfileRecord> versions(String id) {
    return profiles.history(id);
  }
}
