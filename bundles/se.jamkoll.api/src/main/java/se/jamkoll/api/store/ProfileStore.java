package se.jamkoll.api.store;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.compliance.ProfileRecord;

/** The profiles, with their history: a version is never changed. */
@ProviderType
public interface ProfileStore {

  /**
   * Keeps a version of a profile, unless the same is there already.
   *
   * @throws StoreException of kind CONFLICT when another content has the same id and version
   */
  void keep(ProfileRecord profile);

  /** Returns a version of a profile. */
  Optional<ProfileRecord> find(String id, String version);

  /** Returns the newest version of each profile, by id. */
  List<ProfileRecord> newest();

  /** Returns all versions of a profile, newest first. */
  List<ProfileRecord> history(String id);
}
