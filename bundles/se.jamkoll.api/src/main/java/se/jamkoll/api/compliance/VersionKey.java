package se.jamkoll.api.compliance;

import se.jamkoll.api.host.DocumentVersion;

/**
 * One version of one document of one host.
 *
 * @param host the host's id
 * @param document the document's key there
 * @param version the version's key there
 */
public record VersionKey(String host, String document, String version) {

  /** Returns the key of a version of a host's document. */
  public static VersionKey of(String host, DocumentVersion version) {
    return new VersionKey(host, version.document(), version.version());
  }

  /** Returns the version as its host knows it. */
  public DocumentVersion atHost() {
    return new DocumentVersion(document, version);
  }
}
