package se.jamkoll.api.assessment;

/**
 * A profile as it stood when a document was assessed.
 *
 * @param id the profile's id
 * @param version its version
 * @param hash the SHA-256 of its content, 64 lower-case hexadecimal digits; empty for a profile
 *     that no file holds
 */
public record ProfileVersion(String id, String version, String hash) {

  /** Creates the version of a profile that no file holds. */
  public ProfileVersion(String id, String version) {
    this(id, version, "");
  }
}
