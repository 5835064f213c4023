package se.jamkoll.api.assessment;

/**
 * A profile as it stood when a document was assessed.
 *
 * @param id the profile's id
 * @param version its version
 */
public record ProfileVersion(String id, String version) {}
