package se.jamkoll.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The profiles, with their history: a version is never changed. */
@ProviderType
public interface ProfileStore {

  /**
   * Keeps a version of a profile, unless the same is there already.
   *
   * @throws StoreException of kind CONFLICT when another content has the same id and version
   */
  void keep(StoredProfile profile);

  /** Returns a version of a profile. */
  Optional<StoredProfile> find(String id, String version);

  /** Returns the newest version of each profile, by id. */
  List<StoredProfile> newest();

  /** Returns all versions of a profile, newest first. */
  List<StoredProfile> history(String id);

  /**
   * A version of a profile.
   *
   * @param id the profile's id
   * @param version its version
   * @param hash the SHA-256 that results name, 64 lower-case hexadecimal digits
   * @param content its YAML or JSON
   * @param kept when it came here
   * @param account the id of the account that brought it; null for one from a watched file
   */
  record StoredProfile(
      String id,
      String version,
      String hash,
      String content,
      Instant kept,
      @Nullable String account) {}
}
