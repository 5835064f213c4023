package se.jamkoll.api.host;

/**
 * One version of a document.
 *
 * @param document the document's key
 * @param version the version's key; another content has another key. A hash of the content will do,
 *     as will a version number
 */
public record DocumentVersion(String document, String version) {}
