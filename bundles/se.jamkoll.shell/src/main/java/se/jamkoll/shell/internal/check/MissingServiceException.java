package se.jamkoll.shell.internal.check;

import org.jspecify.annotations.Nullable;

/** Tells that a part of the program is not installed. */
public final class MissingServiceException extends Exception {

  private final String service;

  MissingServiceException(Class<?> type, @Nullable Throwable cause) {
    super("No usable provider of " + type.getName() + " was found.", cause);
    this.service = type.getSimpleName();
  }

  /** Returns the name of the service that is missing. */
  public String service() {
    return service;
  }
}
