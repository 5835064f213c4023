package se.jamkoll.security.internal.token;

/**
 * The one document that a token opens.
 *
 * @param host the host's id
 * @param document the document's key there
 */
public record DocumentScope(String host, String document) {

  /** Tells whether a path below the base of the API is about the document. */
  public boolean opens(String path) {
    String own = "hosts/" + host + "/documents/" + document;
    return !path.contains("..") && (path.equals(own) || path.startsWith(own + "/"));
  }
}
