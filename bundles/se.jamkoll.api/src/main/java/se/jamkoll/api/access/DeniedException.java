package se.jamkoll.api.access;

/** Tells that a caller may not do what was asked for. The message holds no text of a document. */
public final class DeniedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what was refused, and which role it takes
   */
  public DeniedException(String message) {
    super(message);
  }
}
