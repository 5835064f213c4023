package se.jamkoll.api.assessment;

/** Tells that a profile cannot be used, and what to change in it. */
public final class InvalidProfileException extends Exception {

  /** Creates an exception with a message that says what is wrong, where, and what is allowed. */
  public InvalidProfileException(String message) {
    super(message);
  }
}
